___TERMS_OF_SERVICE___

By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.


___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "EaseKit",
  "brand": { "id": "brand_dummy", "displayName": "EaseKit" },
  "categories": ["SURVEY"],
  "description": "Asks a customer how easy it was, right after an order or a support chat. The surveys are those that your collector serves for the project.",
  "containerContexts": ["WEB"]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "collector",
    "displayName": "Collector",
    "help": "The address of your collector, such as https://ces.example.com. Enter it in the permission \"Injects scripts\" as well.",
    "simpleValueType": true,
    "valueValidators": [
      { "type": "NON_EMPTY" },
      { "type": "REGEX", "args": ["https://[^/?#]+(/[^?#]*)?"], "errorMessage": "An address that begins with https://" }
    ]
  },
  {
    "type": "TEXT",
    "name": "project",
    "displayName": "Project",
    "help": "The public key of the project in your collector.",
    "simpleValueType": true,
    "valueValidators": [
      { "type": "NON_EMPTY" },
      { "type": "REGEX", "args": ["[A-Za-z0-9_-]{1,64}"], "errorMessage": "1 to 64 letters, digits, _ or -" }
    ]
  },
  {
    "type": "TEXT",
    "name": "signal",
    "displayName": "Signal (optional)",
    "help": "Tells EaseKit that something has happened each time this tag fires, for instance order-placed. Not needed for orders in the data layer: it hears them.",
    "simpleValueType": true
  },
  {
    "type": "TEXT",
    "name": "subject",
    "displayName": "Subject of the signal (optional)",
    "help": "The id of the order or chat, for instance {{transaction_id}}. A survey asks once about each.",
    "simpleValueType": true
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

const callInWindow = require('callInWindow');
const encodeUriComponent = require('encodeUriComponent');
const injectScript = require('injectScript');
const makeString = require('makeString');

const folder = data.collector.charAt(data.collector.length - 1) === '/' ? data.collector : data.collector + '/';
const url = folder + 'easekit.js?project=' + encodeUriComponent(data.project);

const onLoaded = () => {
  if (data.signal) {
    const detail = data.subject || data.subject === 0 ? { subject: makeString(data.subject) } : {};
    callInWindow('EaseKit', 'trigger', data.signal, detail);
  }
  data.gtmOnSuccess();
};

// Under one token it is fetched once, however often the tag fires.
injectScript(url, onLoaded, data.gtmOnFailure, 'easekit');


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": { "publicId": "inject_script", "versionId": "1" },
      "param": [
        {
          "key": "urls",
          "value": { "type": 2, "listItem": [{ "type": 1, "string": "https://ces.example.com/*" }] }
        }
      ]
    },
    "clientAnnotations": { "isEditedByUser": true },
    "isRequired": true
  },
  {
    "instance": {
      "key": { "publicId": "access_globals", "versionId": "1" },
      "param": [
        {
          "key": "keys",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  { "type": 1, "string": "key" },
                  { "type": 1, "string": "read" },
                  { "type": 1, "string": "write" },
                  { "type": 1, "string": "execute" }
                ],
                "mapValue": [
                  { "type": 1, "string": "EaseKit" },
                  { "type": 8, "boolean": false },
                  { "type": 8, "boolean": false },
                  { "type": 8, "boolean": true }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": { "isEditedByUser": true },
    "isRequired": true
  }
]


___TESTS___

scenarios: []


___NOTES___

The script comes from your own collector, and so do the surveys.
