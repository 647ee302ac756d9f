import { invitationParameters } from '../../invitations/invitation-routes.js'
import { wantedInvitation } from '../../invitations/wanted-invitation.js'
import { snippetParameters } from '../../sending/email-snippet-routes.js'
import { wantedLink } from '../../sending/wanted-link.js'
import type { Answer, Endpoint } from '../endpoint.js'

const page: Answer = { description: 'A page, which needs no script.', others: ['text/html'] }
const nothing = (description: string): Answer => ({ description, others: ['text/html'] })
// What a form may meet with, each on a page that says so.
const refusals = {
  400: nothing('The form is not one that was made here.'),
  413: nothing('It is too long.'),
  422: nothing('Something is missing, which the page asks for once more.'),
  503: nothing('It could not be kept; the page offers to try again.'),
}
const snippet = { 200: { description: 'The question as HTML and as text.', json: 'EmailSnippet' } } as const

/** The addresses that ask somebody by a page, a link, a mail or an invitation. */
export const channelEndpoints: readonly Endpoint[] = [
  {
    method: 'post',
    path: '/v1/survey-links',
    id: 'makeSurveyLink',
    summary: 'A signed link that asks a survey, also as a QR code',
    scope: 'publish',
    body: { 'application/json': wantedLink },
    answers: { 201: { description: 'The link.', json: 'SurveyLink' } },
    problems: [400, 404],
  },
  {
    method: 'get',
    path: '/v1/email-snippet',
    id: 'getEmailSnippet',
    summary: 'A question for a mail, whose points lead to a signed link',
    scope: 'publish',
    parameters: [snippetParameters],
    answers: snippet,
    problems: [404],
  },
  {
    method: 'post',
    path: '/v1/email-snippet',
    id: 'makeEmailSnippet',
    summary: 'The same with attributes',
    scope: 'publish',
    body: { 'application/json': wantedLink },
    answers: snippet,
    problems: [400, 404],
  },
  {
    method: 'post',
    path: '/v1/invitations',
    id: 'invite',
    summary: 'Asks somebody later, once for each subject of a survey',
    details: 'At `dueAt`, after `delayHours`, or at once; by mail where `to` is given, and else by the webhook.',
    scope: 'publish',
    body: { 'application/json': wantedInvitation },
    answers: { 201: { description: 'The invitation.', json: 'Invitation' } },
    problems: [400, 404, 409],
  },
  {
    method: 'get',
    path: '/v1/invitations',
    id: 'listInvitations',
    summary: 'Invitations, newest first',
    scope: 'records',
    parameters: [invitationParameters.listed],
    answers: { 200: { description: 'A page of them, without where mail goes.', json: 'Invitations' } },
    problems: [404],
  },
  {
    method: 'delete',
    path: '/v1/invitations',
    id: 'cancelInvitation',
    summary: 'Takes an invitation back that has not gone out',
    scope: 'publish',
    parameters: [invitationParameters.named],
    answers: { 200: { description: 'It will not go out.', json: 'Cancelled' } },
    problems: [404],
  },
  ...(['get', 'post'] as const).flatMap((method): readonly Endpoint[] => [
    {
      method,
      path: '/s/{project}/{survey}',
      id: `${method}SurveyPage`,
      summary: method === 'get' ? 'A page that asks a published survey' : 'Answers on that page',
      scope: 'open',
      answers: { 200: page, 404: nothing('There is no such survey.'), ...(method === 'post' && refusals) },
    },
    {
      method,
      path: '/l/{token}',
      id: `${method}LinkedPage`,
      summary: method === 'get' ? 'The page of a signed link, or with `.svg` or `.png` its QR code' : 'Answers there',
      scope: 'open',
      answers: {
        200: { ...page, others: ['text/html', 'image/svg+xml', 'image/png'] },
        404: nothing('The link was not made here.'),
        410: nothing('The link has ended.'),
        ...(method === 'post' && refusals),
      },
    },
    {
      method,
      path: '/u/{token}',
      id: `${method}Unsubscribing`,
      summary: method === 'get' ? 'Asks whether an address wants no more mail' : 'Ends all mail to that address',
      scope: 'open',
      answers: { 200: page, 404: nothing('The link was not made here.') },
    },
  ]),
]
