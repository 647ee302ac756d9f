// Made from the OpenAPI document by a test, which fails where it is not up to date:
// npx vitest run --project unit packages/collector/src/client -u

export interface paths {
    "/v1/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a record and answers with a verdict
         * @description For pages of any origin. Browsers send `text/plain`, which needs no preflight: the JSON itself, or `b64:` and the JSON in base64. A record that is readable but wrong is held and acknowledged; see docs/wire-format.md.
         */
        post: operations["sendResponse"];
        delete?: never;
        /** Answers the preflight of a browser */
        options: operations["askToSendResponse"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the pages of a project ask */
        get: operations["getPageConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/paused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a device that heard of a pause is still to keep quiet */
        get: operations["isPaused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts, histogram and scores of a survey, each series on its own
         * @description `to` must not be before `from`; without both all answers count. `where` stands without `trigger` and `composite`; `where` and `composite` need the scope `records`. Readers of results get published figures.
         */
        get: operations["getResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same figures for each day, week or month
         * @description `to` must not be before `from`; without both all answers count.
         */
        get: operations["getTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every survey of a project at a glance
         * @description `to` is today where it is left out, and must not be before `from`.
         */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every survey that was shown */
        get: operations["listSurveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The projects, and what this reader may see */
        get: operations["listProjects"];
        put?: never;
        /** Creates a project */
        post: operations["createProject"];
        /** Deletes a project with everything in it */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        /** Renames, pauses or changes a project */
        patch: operations["changeProject"];
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waits for a change of what this reader sees of a project
         * @description Answers as soon as the revision is another than `since`, or after 25 seconds; at once without `since`.
         */
        get: operations["waitForChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of every value of a dimension
         * @description `to` must not be before `from`; without both all answers count.
         */
        get: operations["getSegments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dimensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the answers of a survey were counted by, attributes that pages send among it */
        get: operations["listDimensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of the answers that give each reason
         * @description `to` must not be before `from`; without both all answers count.
         */
        get: operations["getReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comments, each beside its rating, newest first
         * @description What fits is looked for among 2,000 comments at a time, so that a page may hold few or none and still be continued by its `next`.
         */
        get: operations["listComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comments/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes what readers have done about a comment; the last note holds */
        put: operations["markComment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experiments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The response rates of the variants of a survey, and every pair of them side by side
         * @description `to` must not be before `from`; without both all answers count.
         */
        get: operations["getExperiment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What readers were told of, the newest first */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where each survey stands beside its target */
        get: operations["listTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outcomes/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of outcomes that a project has */
        get: operations["listOutcomeKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loyalty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers beside what became of those who gave them */
        get: operations["getLoyalty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The records of a project in the order of their last change, or what is known of one person
         * @description With `id` or `subject`, and neither `cursor` nor `updated_since` nor `limit`: what is known of a response or a subject. Else a page for connectors, which come again with its `cursor`. NDJSON for those who accept it, with the cursor in a header.
         */
        get: operations["getRecords"];
        put?: never;
        post?: never;
        /**
         * Erases what is known about a subject or a response, counts included
         * @description Either `id` or `subject` must be given.
         */
        delete: operations["eraseRecords"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/matching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where and when records came from that look alike */
        get: operations["listMatchingRecords"];
        put?: never;
        post?: never;
        /** Erases records that look alike, such as forged ones */
        delete: operations["eraseMatchingRecords"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those who want to be contacted, newest first */
        get: operations["listContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records that could not be counted, and why */
        get: operations["listHeldRecords"];
        put?: never;
        /** Tries the held records again */
        post: operations["replayHeldRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All answers of a survey as a file, tests left out */
        get: operations["exportAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes answers that were given elsewhere
         * @description Each line is a record of the wire format and, where they are known, its `source` and its `channel`. At most 8 MiB and 10,000 lines. Twice is once.
         */
        post: operations["importAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes what became of subjects
         * @description All or nothing; an `id` that is known changes nothing. `currency` needs a `value`.
         */
        post: operations["addOutcomes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The surveys that the pages of a project get, with their history */
        get: operations["getDefinitions"];
        /**
         * Publishes surveys, or with `dryRun` looks what that would do
         * @description Without `dryRun`, `If-Match` must be given.
         */
        put: operations["publishDefinitions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/definitions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version of the surveys, and what it changed */
        get: operations["getDefinition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/definitions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes a former version again */
        post: operations["restoreDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/definition-schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The JSON Schema of a file with one survey */
        get: operations["getDefinitionSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Pauses a survey, also one that stands in a page */
        put: operations["pauseSurvey"];
        post?: never;
        /** Lets a survey ask again */
        delete: operations["resumeSurvey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/survey-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A signed link that asks a survey, also as a QR code */
        post: operations["makeSurveyLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/email-snippet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A question for a mail, whose points lead to a signed link */
        get: operations["getEmailSnippet"];
        put?: never;
        /** The same with attributes */
        post: operations["makeEmailSnippet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations, newest first */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Asks somebody later, once for each subject of a survey
         * @description At `dueAt`, after `delayHours`, or at once; by mail where `to` is given, and else by the webhook.
         */
        post: operations["invite"];
        /** Takes an invitation back that has not gone out */
        delete: operations["cancelInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/s/{project}/{survey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page that asks a published survey */
        get: operations["getSurveyPage"];
        put?: never;
        /** Answers on that page */
        post: operations["postSurveyPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/l/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page of a signed link, or with `.svg` or `.png` its QR code */
        get: operations["getLinkedPage"];
        put?: never;
        /** Answers there */
        post: operations["postLinkedPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/u/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Asks whether an address wants no more mail */
        get: operations["getUnsubscribing"];
        put?: never;
        /** Ends all mail to that address */
        post: operations["postUnsubscribing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tokens that were made, without their secrets */
        get: operations["listTokens"];
        put?: never;
        /**
         * Makes a token and tells its secret once
         * @description `name` has 1 to 64 letters, digits, `.`, `_` and `-`, and no token may have it.
         */
        post: operations["makeToken"];
        /** Revokes a token at once */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what with the data of a project
         * @description Without a project, what concerns all of them.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The links to published figures, with their ends */
        get: operations["listLinks"];
        put?: never;
        /**
         * Makes a link to published figures and tells its address once
         * @description `days` is a whole number of 1 to 366.
         */
        post: operations["makeLink"];
        /** Takes a link back at once */
        delete: operations["revokeLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers */
        get: operations["isAlive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A write can be committed */
        get: operations["isReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures about the collector, for Prometheus */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leads browsers to the dashboard */
        get: operations["openRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dashboard */
        get: operations["openDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leads to the dashboard */
        get: operations["leadToDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of the dashboard */
        get: operations["getDashboardFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page in which the dashboard shows a survey */
        get: operations["openPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/preview.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The script of that page */
        get: operations["getPreviewScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/s/kiosk-worker.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The worker that keeps the page of a kiosk for days without a network */
        get: operations["getKioskWorker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/s/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The script of that page, `kiosk-<hash>.js` */
        get: operations["getKioskScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of the script tag, such as `easekit.js` */
        get: operations["getScriptTagFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{place}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same of a version, or of `latest` */
        get: operations["getPinnedScriptTagFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A two-sided interval in the unit of its figure, and how often it may be expected to hold the truth. */
        Interval: {
            low: number;
            high: number;
            /** @enum {number} */
            level: 0.9 | 0.95 | 0.99;
        };
        /** @description A number that can be shown as it is: with unit, interval, count and everything that limits it. */
        Figure: {
            preset: string;
            value: number | null;
            /** @enum {string} */
            unit: "points" | "percent" | "net-points";
            interval: components["schemas"]["Interval"] | null;
            count: number | null;
            effectiveCount?: number;
            method: ("adjusted-t" | "t" | "score" | "wilson" | "adjusted-wald" | "clopper-pearson" | "square-and-add" | "n-1" | "fisher-irwin" | "welch" | "mann-whitney" | "mcnemar" | "signed-rank" | "cochran-armitage" | "census") | null;
            warnings: (("hidden" | "directional" | "clamped" | "zero-variance" | "near-end" | "small-sample" | "multiple-comparisons" | "paired" | "clustered" | "weighted" | "filling") | string)[];
            formula: string;
            /** @enum {string} */
            larger: "easier" | "harder" | "more satisfied" | "more likely to recommend";
        };
        /** @description What makes two answers comparable. */
        Series: {
            scale: string;
            /** @enum {string} */
            direction: "ease-up" | "effort-up" | "satisfaction-up" | "likelihood-up";
            /** @description Smallest value, largest value, step. */
            range: [
                number,
                number,
                number
            ];
            labels?: string;
            /** @enum {string} */
            orientation: "ascending" | "descending";
            required?: boolean;
            wording: string;
            question?: string;
            locale: string;
            /** @enum {string} */
            layout: "horizontal" | "vertical" | "wrapped";
            /** @enum {string} */
            glyph: "number" | "emoji" | "text";
            channel: string;
        };
        /** @description How many responses reached each stage. Answered is what was rated, and where there is nothing to be scored, as in an open question, what has a text. */
        Counts: {
            shown: number;
            answered: number;
            completed: number;
            dismissed: number;
        };
        /** @description The answers to one rating and every score of them, the default of the scale first. */
        ScoredRating: {
            count: number;
            /** @description How often each point was given: a zero for every point nobody chose. */
            histogram: {
                [key: string]: number;
            };
            scores: components["schemas"]["Figure"][];
        };
        /** @description Answers that may be merged, and their scores. Where pooled ones differ in a field of the series, it is left out. */
        ScoredGroup: {
            scale: string;
            fingerprint: string;
            /** @constant */
            other?: true;
            series: {
                scale?: string;
                /** @enum {string} */
                direction?: "ease-up" | "effort-up" | "satisfaction-up" | "likelihood-up";
                /** @description Smallest value, largest value, step. */
                range?: [
                    number,
                    number,
                    number
                ];
                labels?: string;
                /** @enum {string} */
                orientation?: "ascending" | "descending";
                required?: boolean;
                wording?: string;
                question?: string;
                locale?: string;
                /** @enum {string} */
                layout?: "horizontal" | "vertical" | "wrapped";
                /** @enum {string} */
                glyph?: "number" | "emoji" | "text";
                channel?: string;
            };
            labels: string[];
            count: number;
            /** @description How often each point was given: a zero for every point nobody chose. */
            histogram?: {
                [key: string]: number;
            };
            scores: components["schemas"]["Figure"][];
            items?: {
                [key: string]: components["schemas"]["ScoredRating"];
            };
            composite?: components["schemas"]["Figure"];
            warnings: string[];
        };
        /** @description The figures of a survey, each series on its own. Readers of records get `reasons`; readers of results, in `published`, the last day that is closed and how little may wait. */
        Results: {
            counts: components["schemas"]["Counts"];
            series: components["schemas"]["ScoredGroup"][];
            reasons?: {
                id: string;
                count: number;
                label?: string;
            }[];
            published?: {
                /** Format: date */
                until: string;
                waiting: string;
            };
        };
        Trend: {
            survey: string;
            /** @enum {string} */
            every: "day" | "week" | "month";
            periods: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                counts: components["schemas"]["Counts"];
                groups: components["schemas"]["ScoredGroup"][];
            }[];
        };
        Overview: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            compared: {
                after: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                };
                before: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                };
            } | null;
            surveys: {
                survey: string;
                counts: components["schemas"]["Counts"];
                groups: components["schemas"]["ScoredGroup"][];
                before: components["schemas"]["ScoredGroup"][];
                after: components["schemas"]["ScoredGroup"][];
                periods: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    groups: components["schemas"]["ScoredGroup"][];
                }[];
                hardComments?: {
                    count: number;
                    isLeast: boolean;
                };
            }[];
        };
        Segments: {
            survey: string;
            by: string;
            segments: {
                value: string;
                n: number;
                groups: components["schemas"]["ScoredGroup"][];
            }[];
        };
        Dimensions: {
            dimensions: string[];
        };
        Reasons: {
            reasons: {
                id: string;
                count: number;
                groups: components["schemas"]["ScoredGroup"][];
            }[];
        };
        Comments: {
            comments: {
                id: string;
                /** Format: date-time */
                at: string;
                comment: string;
                effort: number | null;
                scale: string | null;
                label: string | null;
                locale: string | null;
                reasons: string[];
                subject: string | null;
                device: string | null;
                page: string | null;
                /** @enum {string} */
                state: "new" | "seen" | "done";
                wantsContact: boolean;
            }[];
            /** @description Continues the list; null at its end. */
            next: string | null;
            /** @description All that are as new were looked through; null where all were. */
            searchedTo: string | null;
        };
        CommentMark: {
            id: string;
            /** @enum {string} */
            state: "new" | "seen" | "done";
        };
        Experiment: {
            survey: string;
            rates: {
                id: string;
                shown: number;
                answered: number;
                value: number | null;
                interval: components["schemas"]["Interval"] | null;
            }[];
            differences: {
                ids: [
                    string,
                    string
                ];
                change: number;
                interval: components["schemas"]["Interval"];
                tests: {
                    method: string;
                    statistic: number | null;
                    df?: number;
                    p: number | null;
                    effect?: number;
                    warnings: string[];
                }[];
                q: number;
                isDifferent: boolean;
                warnings: ("small-sample" | "uneven-groups" | "multiple-comparisons")[];
            }[];
        };
        Surveys: {
            surveys: {
                survey: string;
                version: string | null;
                /** Format: date-time */
                lastAt: string;
            }[];
        };
        Changes: {
            revision: string;
        };
        Record: {
            /** @constant */
            v: 1;
            project: string;
            id: string;
            rev: number;
            done: boolean;
            at: number;
            survey: string;
            answers: {
                effort?: number;
                reasons?: string[];
                comment?: string;
            };
            context?: {
                /** @enum {string} */
                state?: "shown" | "answered" | "completed" | "dismissed";
                scale?: string;
                /** @enum {string} */
                direction?: "ease-up" | "effort-up" | "satisfaction-up" | "likelihood-up";
                /** @description must be [min, max, step] with at most 101 points, of whole numbers, halves or quarters */
                range?: [
                    number,
                    number,
                    number
                ];
                labels?: string;
                required?: boolean;
                wording?: string;
                question?: string;
                locale?: string;
                orientation?: string;
                layout?: string;
                glyph?: string;
                channel?: string;
                trigger?: string;
                source?: string;
                subject?: string;
                page?: string;
                sinceMs?: number;
                tookMs?: number;
                device?: string;
                test?: boolean;
                rate?: number;
                sdk?: string;
            };
            contact?: {
                to: string;
                consent: string;
            };
            dropped?: number;
        };
        /** @description What becomes of a record. Only `ok` and `reject` end its life in the browser; `retryAfter` is in seconds. */
        Verdict: {
            /** @constant */
            v: 1;
            id: string;
            rev: number;
            /** @constant */
            status: "ok";
            /** @enum {string} */
            detail: "stored" | "duplicate" | "stale" | "held" | "erased";
            paused?: string;
        } | {
            /** @constant */
            v: 1;
            id: string;
            rev: number;
            /** @constant */
            status: "reject";
            /** @enum {string} */
            reason: "unknown_project" | "too_large" | "too_many_held";
        } | {
            /** @constant */
            v: 1;
            /** @constant */
            status: "retry";
            /** @enum {string} */
            reason: "rate_limited" | "busy" | "not_committed" | "unreadable";
            retryAfter: number;
        };
        ChangedRecord: {
            id: string;
            /** @constant */
            status: "erased";
            /** Format: date-time */
            changedAt: string;
        } | {
            id: string;
            /** @constant */
            status: "stored";
            rev: number;
            done: boolean;
            /** Format: date-time */
            changedAt: string;
            record: components["schemas"]["Record"];
        };
        /** @description The records of a project in the order of their last change. */
        ChangedRecords: {
            records: components["schemas"]["ChangedRecord"][];
            cursor: string;
        };
        /** @description Everything that is known of a subject or a response. */
        PersonsRecords: {
            records: {
                id: string;
                /** @enum {string} */
                status: "stored" | "held" | "unreadable";
                /** Format: date-time */
                receivedAt: string;
                /** @description As it came; of an unreadable one the text. */
                record: unknown;
                contact?: {
                    to: string;
                    consent: string;
                };
            }[];
            outcomes?: {
                id: string;
                subject: string;
                kind: string;
                at: number;
                value: number | null;
                currency: string | null;
                receivedAt: number;
            }[];
        };
        Records: components["schemas"]["ChangedRecords"] | components["schemas"]["PersonsRecords"];
        MatchedRecords: {
            records: {
                id: string;
                /** @enum {string} */
                status: "stored" | "held";
                /** Format: date-time */
                receivedAt: string;
                survey: string | null;
                page: string | null;
            }[];
            /** @description Continues the list; null at its end. */
            next: string | null;
        };
        Erased: {
            erased: number;
        };
        Contacts: {
            contacts: {
                id: string;
                to: string;
                consent: string;
                survey: string;
                effort: number | null;
                /** Format: date-time */
                at: string;
            }[];
            /** @description Continues the list; null at its end. */
            next: string | null;
        };
        Held: {
            count: number;
            /** @description Declared surveys of which no more is held, and "" for all others together. */
            full: string[];
            records: {
                id: string;
                rev: number;
                reason: string;
                /** Format: date-time */
                receivedAt: string;
            }[];
        };
        Replayed: {
            replayed: number;
        };
        Codebook: {
            project: string;
            survey: string;
            columns: {
                name: string;
                label: string;
                /** @enum {string} */
                type: "text" | "number" | "boolean" | "time" | "day";
                scale?: string;
                direction?: string;
                values?: {
                    value: number;
                    label: string;
                }[];
            }[];
        };
        ImportReport: {
            rows: number;
            accepted: number;
            refused: {
                row: number;
                id: string | null;
                why: string;
            }[];
            histogram: {
                before: {
                    survey: string;
                    scale: string | null;
                    question: string;
                    counts: {
                        [key: string]: number;
                    };
                }[];
                after: {
                    survey: string;
                    scale: string | null;
                    question: string;
                    counts: {
                        [key: string]: number;
                    };
                }[];
            };
        };
        OutcomesAdded: {
            added: number;
            known: number;
        };
        OutcomeKinds: {
            kinds: string[];
        };
        Loyalty: {
            kind: string;
            within: number;
            /** Format: date-time */
            until: string;
            note: string;
            series: {
                scale: string;
                fingerprint: string;
                series: components["schemas"]["Series"];
                points: {
                    value: number;
                    asked: number;
                    came: number;
                    share: {
                        value: number;
                        interval: components["schemas"]["Interval"] | null;
                    } | null;
                    values: {
                        currency: string | null;
                        count: number;
                        median: number;
                    }[];
                }[];
                bands: {
                    band: string;
                    asked: number;
                    came: number;
                    share: {
                        value: number;
                        interval: components["schemas"]["Interval"] | null;
                    } | null;
                    values: {
                        currency: string | null;
                        count: number;
                        median: number;
                    }[];
                }[];
            }[];
        };
        FigureFacts: {
            scale: string;
            locale: string;
            item?: string;
            preset: string;
            /** @enum {string} */
            unit: "points" | "percent" | "net-points";
            value: number;
            interval: components["schemas"]["Interval"] | null;
            count: number;
            range: [
                number,
                number
            ];
            /** @enum {string} */
            larger: "easier" | "harder" | "more satisfied" | "more likely to recommend";
        };
        Alerts: {
            alerts: ({
                id: string;
                /** Format: date-time */
                openedAt: string;
                closedAt: string | null;
                survey: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                /** @constant */
                kind: "control";
                figure: components["schemas"]["FigureFacts"];
                low: number;
                high: number;
                change: ("easier" | "harder" | "more satisfied" | "less satisfied" | "more likely to recommend" | "less likely to recommend") | null;
            } | {
                id: string;
                /** Format: date-time */
                openedAt: string;
                closedAt: string | null;
                survey: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                /** @constant */
                kind: "target";
                figure: components["schemas"]["FigureFacts"];
                target: number;
            } | {
                id: string;
                /** Format: date-time */
                openedAt: string;
                closedAt: string | null;
                survey: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                /** @constant */
                kind: "volume";
                answered: number;
                shown: number;
                least: number;
                days: number;
            } | {
                id: string;
                /** Format: date-time */
                openedAt: string;
                closedAt: string | null;
                /** @constant */
                kind: "unknown";
                names: string[];
            })[];
            next: string | null;
        };
        Targets: {
            targets: {
                survey: string;
                target: number;
                /** @enum {string} */
                standing: "met" | "missed" | "unsure";
                /** @constant */
                kind?: "target";
                /** Format: date */
                from?: string;
                /** Format: date */
                to?: string;
                figure?: components["schemas"]["FigureFacts"];
            }[];
        };
        SurveyLink: {
            address: string;
            svg: string;
            png: string;
            /** Format: date-time */
            endsAt: string;
        };
        EmailSnippet: {
            subject: string;
            html: string;
            text: string;
            /** Format: date-time */
            endsAt: string;
        };
        Invitation: {
            /** @description That of the response as well, once there is one. */
            id: string;
            project: string;
            survey: string;
            subject: string;
            /** @enum {string} */
            by: "email" | "webhook";
            /** @enum {string} */
            state: "waiting" | "sent" | "answered" | "cancelled" | "unsubscribed" | "failed";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            dueAt: string;
            error: string | null;
        };
        Invitations: {
            invitations: components["schemas"]["Invitation"][];
            /** @description Continues the list; null at its end. */
            next: string | null;
        };
        Cancelled: {
            /** @description Id of the invitation. */
            cancelled: string;
        };
        /** @description What went wrong: a word for programs, a sentence for people, and the parameter that it is about. */
        Problem: {
            error: string;
            message: string;
            parameter?: string;
        };
        Status: {
            /** @constant */
            status: "ok";
        };
        Projects: {
            /** @enum {string} */
            reader: "records" | "results" | "publish";
            publishes: boolean;
            onlySurvey?: string;
            projects: {
                id: string;
                name?: string;
                isPaused: boolean;
                floor: number;
                demo: boolean;
                timeZone?: string;
            }[];
            unknown?: {
                id: string;
                requests: number;
                /** Format: date-time */
                lastAt: string;
            }[];
        };
        Project: {
            id: string;
            name: string | null;
            isPaused: boolean;
            floor?: number;
            demo?: boolean;
        };
        Deleted: {
            deleted: string;
        };
        Tokens: {
            tokens: {
                name: string;
                scopes: string[];
                /** Format: date-time */
                createdAt: string;
            }[];
        };
        Token: {
            name: string;
            scopes: string[];
            /** @description The secret. It is told once. */
            token: string;
        };
        Revoked: {
            revoked: string;
        };
        Links: {
            links: {
                name: string;
                survey: string | null;
                /** Format: date-time */
                createdAt: string;
                /** Format: date-time */
                endsAt: string;
                hasEnded: boolean;
            }[];
        };
        Link: {
            name: string;
            project: string;
            survey: string | null;
            /** Format: date-time */
            endsAt: string;
            token: string;
            /** @description Below the address of the collector. It is told once. */
            address: string;
        };
        Audit: {
            entries: {
                /** Format: date-time */
                at: string;
                who: string;
                what: string;
                detail: string;
            }[];
            /** @description Continues the list; null at its end. */
            next: string | null;
        };
        Pauses: {
            project: string;
            paused: string[];
        };
        Paused: {
            paused: boolean;
        };
        /** @description What the pages of a project ask, see docs/script-tag.md. */
        PageConfiguration: Record<string, never>;
        Review: {
            findings: {
                rule: string;
                /** @enum {string} */
                severity: "error" | "warning" | "note";
                field: string;
                survey: string | null;
                message: string;
            }[];
            diff: {
                survey: string | null;
                /** @enum {string} */
                kind: "added" | "removed" | "changed";
                changes: {
                    field: string;
                    before?: unknown;
                    after?: unknown;
                }[];
            }[];
            newSeries: {
                survey: string;
                because: string[];
                message: string;
            }[];
        };
        Definitions: {
            project: string;
            version: number;
            /** @description Each as `/v1/definition-schema` describes it. */
            surveys: Record<string, never>[];
            /** @description What a page says for all surveys, such as `theme`. */
            page: Record<string, never>;
            isPaused: boolean;
            paused: string[];
            history: {
                version: number;
                /** Format: date-time */
                at: string;
                who: string;
                note: string;
                changes: {
                    survey: string | null;
                    /** @enum {string} */
                    kind: "added" | "removed" | "changed";
                }[];
                newSeries: string[];
            }[];
        };
        Definition: {
            project: string;
            version: number;
            /** Format: date-time */
            at: string;
            who: string;
            note: string;
            changes: {
                survey: string | null;
                /** @enum {string} */
                kind: "added" | "removed" | "changed";
            }[];
            /** @description Each as `/v1/definition-schema` describes it. */
            surveys: Record<string, never>[];
            /** @description What a page says for all surveys, such as `theme`. */
            page: Record<string, never>;
            diff: {
                survey: string | null;
                /** @enum {string} */
                kind: "added" | "removed" | "changed";
                changes: {
                    field: string;
                    before?: unknown;
                    after?: unknown;
                }[];
            }[];
            newSeries: {
                survey: string;
                because: string[];
                message: string;
            }[];
        };
        Publication: {
            findings: {
                rule: string;
                /** @enum {string} */
                severity: "error" | "warning" | "note";
                field: string;
                survey: string | null;
                message: string;
            }[];
            diff: {
                survey: string | null;
                /** @enum {string} */
                kind: "added" | "removed" | "changed";
                changes: {
                    field: string;
                    before?: unknown;
                    after?: unknown;
                }[];
            }[];
            newSeries: {
                survey: string;
                because: string[];
                message: string;
            }[];
            project?: string;
            /** @description Absent where nothing was published: `dryRun`. */
            version?: number;
        };
        RefusedPublication: {
            error: string;
            message: string;
            parameter?: string;
            findings: {
                rule: string;
                /** @enum {string} */
                severity: "error" | "warning" | "note";
                field: string;
                survey: string | null;
                message: string;
            }[];
            diff: {
                survey: string | null;
                /** @enum {string} */
                kind: "added" | "removed" | "changed";
                changes: {
                    field: string;
                    before?: unknown;
                    after?: unknown;
                }[];
            }[];
            newSeries: {
                survey: string;
                because: string[];
                message: string;
            }[];
        };
        Conflict: {
            error: string;
            message: string;
            parameter?: string;
            /** @description The version that pages get now. */
            version: number;
        };
        JsonSchema: Record<string, never>;
        OpenApi: Record<string, never>;
    };
    responses: {
        /** @description The request cannot be served. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface operations {
    sendResponse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Record"];
                "text/plain": string;
            };
        };
        responses: {
            /** @description The record needs no further try. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            /** @description What came is no record, or was cut off. */
            400: {
                headers: {
                    /** @description Seconds to wait before the same record is sent again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            /** @description The collector does not serve this project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            /** @description The record is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            /** @description Too many records came. */
            429: {
                headers: {
                    /** @description Seconds to wait before the same record is sent again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            /** @description The record could not be committed. */
            503: {
                headers: {
                    /** @description Seconds to wait before the same record is sent again. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            /** @description The record cannot be counted, and too many are held already. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
        };
    };
    askToSendResponse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every origin may send. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPageConfiguration: {
        parameters: {
            query: {
                project: string;
            };
            header?: {
                /** @description The `ETag` of the answer before. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is paused is left out. */
            200: {
                headers: {
                    /** @description Its version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageConfiguration"];
                };
            };
            /** @description It has not changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    isPaused: {
        parameters: {
            query: {
                project: string;
                survey: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description False as well for what the collector does not know. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Paused"];
                };
            };
        };
    };
    getResults: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                /** @description A survey with all its versions, or one of them: `checkout`, `checkout@2`. */
                survey: string;
                /** @description A UTC day; the last one is counted as well. */
                from?: string | undefined;
                /** @description A UTC day; the last one is counted as well. */
                to?: string | undefined;
                trigger?: string | undefined;
                where?: string | undefined;
                pool?: "soft" | undefined;
                composite?: "people" | undefined;
            };
            header?: {
                /** @description The `ETag` of the answer before: where nothing has changed, nothing is computed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    /** @description Stays the same while the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Results"];
                };
            };
            /** @description Nothing has changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getTrend: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                /** @description A survey with all its versions, or one of them: `checkout`, `checkout@2`. */
                survey: string;
                /** @description A UTC day; the last one is counted as well. */
                from?: string | undefined;
                /** @description A UTC day; the last one is counted as well. */
                to?: string | undefined;
                every?: "day" | "week" | "month" | undefined;
                pool?: "soft" | undefined;
            };
            header?: {
                /** @description The `ETag` of the answer before: where nothing has changed, nothing is computed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The periods in order, without a hole. */
            200: {
                headers: {
                    /** @description Stays the same while the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trend"];
                };
            };
            /** @description Nothing has changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getOverview: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                /** @description A UTC day; the last one is counted as well. */
                from: string;
                /** @description A UTC day; the last one is counted as well. */
                to?: string | undefined;
                pool?: "soft" | undefined;
            };
            header?: {
                /** @description The `ETag` of the answer before: where nothing has changed, nothing is computed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The most recently used first. */
            200: {
                headers: {
                    /** @description Stays the same while the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description Nothing has changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listSurveys: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
            };
            header?: {
                /** @description The `ETag` of the answer before: where nothing has changed, nothing is computed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A line for each version. */
            200: {
                headers: {
                    /** @description Stays the same while the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Surveys"];
                };
            };
            /** @description Nothing has changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that this reader may see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Projects"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of a project that the collector serves. */
                    id: string;
                    name?: string;
                    options?: {
                        floor?: unknown;
                        demo?: unknown;
                        origins?: unknown;
                        closed?: unknown;
                        surveys?: unknown;
                        retentionDays?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The project. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    deleteProject: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    changeProject: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string | null;
                    isPaused?: boolean;
                    options?: {
                        floor?: unknown;
                        demo?: unknown;
                        origins?: unknown;
                        closed?: unknown;
                        surveys?: unknown;
                        retentionDays?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The project as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    waitForChange: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                /** @description The `revision` of the answer before. */
                since?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getSegments: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                /** @description A survey with all its versions, or one of them: `checkout`, `checkout@2`. */
                survey: string;
                by: string;
                /** @description A UTC day; the last one is counted as well. */
                from?: string | undefined;
                /** @description A UTC day; the last one is counted as well. */
                to?: string | undefined;
                pool?: "soft" | undefined;
            };
            header?: {
                /** @description The `ETag` of the answer before: where nothing has changed, nothing is computed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those with most answers first. */
            200: {
                headers: {
                    /** @description Stays the same while the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Segments"];
                };
            };
            /** @description Nothing has changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listDimensions: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                /** @description A survey with all its versions, or one of them: `checkout`, `checkout@2`. */
                survey: string;
            };
            header?: {
                /** @description The `ETag` of the answer before: where nothing has changed, nothing is computed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names, as `by` and `where` take them. */
            200: {
                headers: {
                    /** @description Stays the same while the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dimensions"];
                };
            };
            /** @description Nothing has changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getReasons: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                /** @description A survey with all its versions, or one of them: `checkout`, `checkout@2`. */
                survey: string;
                /** @description A UTC day; the last one is counted as well. */
                from?: string | undefined;
                /** @description A UTC day; the last one is counted as well. */
                to?: string | undefined;
                pool?: "soft" | undefined;
            };
            header?: {
                /** @description The `ETag` of the answer before: where nothing has changed, nothing is computed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The most frequent first. */
            200: {
                headers: {
                    /** @description Stays the same while the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reasons"];
                };
            };
            /** @description Nothing has changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listComments: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                /** @description A survey with all its versions, or one of them: `checkout`, `checkout@2`. */
                survey: string;
                /** @description A UTC day; the last one is counted as well. */
                from?: string | undefined;
                /** @description A UTC day; the last one is counted as well. */
                to?: string | undefined;
                where?: string | undefined;
                reason?: string | undefined;
                subject?: string | undefined;
                state?: "new" | "seen" | "done" | undefined;
                contact?: "wanted" | undefined;
                search?: string | undefined;
                side?: "harder" | "easier" | undefined;
                language?: string | undefined;
                limit?: number | undefined;
                /** @description The `next` of the page before. */
                before?: string | undefined;
            };
            header?: {
                /** @description The `ETag` of the answer before: where nothing has changed, nothing is computed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    /** @description Stays the same while the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comments"];
                };
            };
            /** @description Nothing has changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    markComment: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "new" | "seen" | "done";
                };
            };
        };
        responses: {
            /** @description It is noted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentMark"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getExperiment: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                /** @description A survey with all its versions, or one of them: `checkout`, `checkout@2`. */
                survey: string;
                /** @description A UTC day; the last one is counted as well. */
                from?: string | undefined;
                /** @description A UTC day; the last one is counted as well. */
                to?: string | undefined;
            };
            header?: {
                /** @description The `ETag` of the answer before: where nothing has changed, nothing is computed. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates. */
            200: {
                headers: {
                    /** @description Stays the same while the answer does. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experiment"];
                };
            };
            /** @description Nothing has changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listAlerts: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                limit?: number | undefined;
                /** @description The `next` of the page before. */
                before?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. Readers of results see those of published figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alerts"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listTargets: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Without a figure where there are no answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Targets"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listOutcomeKinds: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name, the first 100. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeKinds"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getLoyalty: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                /** @description A survey with all its versions, or one of them: `checkout`, `checkout@2`. */
                survey: string;
                kind: string;
                within?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each series by the points and bands of its scale. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Loyalty"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getRecords: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                /** @description Where to begin: a UTC day, or a time with its zone, by the clock of the collector. */
                updated_since?: string | undefined;
                /** @description The `cursor` of the answer before; it counts before `updated_since`. */
                cursor?: string | undefined;
                limit?: number | undefined;
                id?: string | undefined;
                subject?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes, or the records of a person. */
            200: {
                headers: {
                    /** @description With NDJSON, the cursor. */
                    "Easekit-Cursor"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Records"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    eraseRecords: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                id?: string | undefined;
                subject?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many records are gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erased"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listMatchingRecords: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                survey?: string | undefined;
                series?: string | undefined;
                /** @description Origin of the page that was answered on, such as `https://shop.example`. */
                origin?: string | undefined;
                /** @description A time of arrival with its zone, or a UTC day; `until` itself is left out. */
                from?: string | undefined;
                /** @description A time of arrival with its zone, or a UTC day; `until` itself is left out. */
                until?: string | undefined;
                limit?: number | undefined;
                /** @description The `next` of the page before. */
                after?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them, in the order in which they came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchedRecords"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    eraseMatchingRecords: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                survey?: string | undefined;
                series?: string | undefined;
                /** @description Origin of the page that was answered on, such as `https://shop.example`. */
                origin?: string | undefined;
                /** @description A time of arrival with its zone, or a UTC day; `until` itself is left out. */
                from: string;
                /** @description A time of arrival with its zone, or a UTC day; `until` itself is left out. */
                until: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many records are gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erased"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listContacts: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                limit?: number | undefined;
                /** @description The `next` of the page before. */
                before?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contacts"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listHeldRecords: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                limit?: number | undefined;
            };
            header?: {
                /** @description The `ETag` of the answer before. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest, and how many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Held"];
                };
            };
            /** @description Nothing has changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    replayHeldRecords: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many are counted now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replayed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportAnswers: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                /** @description A survey with all its versions, or one of them: `checkout`, `checkout@2`. */
                survey: string;
                /** @description A UTC day; the last one is counted as well. */
                from?: string | undefined;
                /** @description A UTC day; the last one is counted as well. */
                to?: string | undefined;
                format?: "csv" | "ndjson" | "xlsx" | "spss" | "parquet" | "codebook" | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, made while it is read; with `codebook`, what its columns mean. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Codebook"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/zip": unknown;
                    "application/vnd.apache.parquet": unknown;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    importAnswers: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                dryRun?: "true" | "false" | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description What became of each line, or would. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    addOutcomes: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    subject: string;
                    kind: string;
                    at: number | string;
                    /** @default null */
                    value?: number | null;
                    /** @default null */
                    currency?: string | null;
                }[];
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description How many are new. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomesAdded"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getDefinitions: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                before?: number | undefined;
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is paused included. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Definitions"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    publishDefinitions: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                dryRun?: "true" | "false" | undefined;
            };
            header?: {
                /** @description The version that you have seen, such as `"3"`, or `*` for whichever is there. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    surveys: unknown[];
                    page?: Record<string, never>;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description What has changed, or would. */
            200: {
                headers: {
                    /** @description The new version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description Somebody else has published since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            413: components["responses"]["Problem"];
            /** @description No page could start what was to be published. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusedPublication"];
                };
            };
            428: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getDefinition: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
            };
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Definition"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    restoreDefinition: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
            };
            header: {
                /** @description The version that you have seen, such as `"3"`, or `*` for whichever is there. */
                "If-Match": string;
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What has changed. */
            200: {
                headers: {
                    /** @description The new version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description Somebody else has published since. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            /** @description No page could start what was to be published. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusedPublication"];
                };
            };
            428: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getDefinitionSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For editors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonSchema"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    pauseSurvey: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                survey: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that are paused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pauses"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    resumeSurvey: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                survey: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that are paused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pauses"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    makeSurveyLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of a project that the collector serves. */
                    project: string;
                    survey: string;
                    subject?: string;
                    attributes?: {
                        [key: string]: string | number | boolean;
                    };
                    locale?: string;
                    /** @default link */
                    channel?: string;
                    /**
                     * @description must be a whole number from 1 to 366
                     * @default 90
                     */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description The link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyLink"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getEmailSnippet: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                survey: string;
                subject?: string | undefined;
                locale?: string | undefined;
                days?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The question as HTML and as text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailSnippet"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    makeEmailSnippet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of a project that the collector serves. */
                    project: string;
                    survey: string;
                    subject?: string;
                    attributes?: {
                        [key: string]: string | number | boolean;
                    };
                    locale?: string;
                    /** @default link */
                    channel?: string;
                    /**
                     * @description must be a whole number from 1 to 366
                     * @default 90
                     */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description The question as HTML and as text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailSnippet"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listInvitations: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                subject?: string | undefined;
                /** @description The `next` of the page before. */
                before?: string | undefined;
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them, without where mail goes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitations"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of a project that the collector serves. */
                    project: string;
                    survey: string;
                    /** @description must be 1 to 128 characters */
                    subject: string;
                    attributes?: {
                        [key: string]: string | number | boolean;
                    };
                    locale?: string;
                    /** @description must be a time with its zone, such as "2026-03-12T09:00:00Z" */
                    dueAt?: string;
                    /** @description must be 0 to 8784 hours */
                    delayHours?: number;
                    to?: string;
                    /**
                     * @description must be a whole number from 1 to 366
                     * @default 90
                     */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description The invitation. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    cancelInvitation: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                survey: string;
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It will not go out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cancelled"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getSurveyPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                survey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, which needs no script. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description There is no such survey. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    postSurveyPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                survey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, which needs no script. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The form is not one that was made here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description There is no such survey. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description It is too long. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Something is missing, which the page asks for once more. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description It could not be kept; the page offers to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    getLinkedPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, which needs no script. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "image/svg+xml": unknown;
                    "image/png": unknown;
                };
            };
            /** @description The link was not made here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link has ended. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    postLinkedPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, which needs no script. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "image/svg+xml": unknown;
                    "image/png": unknown;
                };
            };
            /** @description The form is not one that was made here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link was not made here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link has ended. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description It is too long. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Something is missing, which the page asks for once more. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description It could not be kept; the page offers to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    getUnsubscribing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, which needs no script. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link was not made here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    postUnsubscribing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, which needs no script. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The link was not made here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    makeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: string[];
                };
            };
        };
        responses: {
            /** @description The token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    revokeToken: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revoked"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description Id of a project that the collector serves. */
                project?: string | undefined;
                limit?: number | undefined;
                /** @description The `next` of the page before. */
                before?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audit"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listLinks: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Links"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    makeLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    project: string;
                    survey?: string;
                    /** @default 30 */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description The link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    revokeLink: {
        parameters: {
            query: {
                /** @description Id of a project that the collector serves. */
                project: string;
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revoked"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the answer before. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    /** @description Its version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApi"];
                };
            };
            /** @description It has not changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    isAlive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Restarting it would not help whatever else is wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    isReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            503: components["responses"]["Problem"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text format of Prometheus. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    openRoot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For whoever accepts HTML. */
            302: {
                headers: {
                    /** @description The dashboard. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
        };
    };
    openDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description It has not been built. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    leadToDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Without the slash. */
            301: {
                headers: {
                    /** @description The dashboard. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDashboardFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                    "text/css": string;
                    "application/json": unknown;
                    "text/html": string;
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    openPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    getPreviewScript: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
        };
    };
    getKioskWorker: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    getKioskScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    getScriptTagFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                    "text/css": string;
                    "application/json": unknown;
                    "text/html": string;
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    getPinnedScriptTagFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                    "text/css": string;
                    "application/json": unknown;
                    "text/html": string;
                };
            };
            404: components["responses"]["Problem"];
        };
    };
}
