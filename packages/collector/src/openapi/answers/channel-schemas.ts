import * as v from 'valibot'
import { invitationStates } from '../../storage/invitation-store.js'

interface ChannelSchemas {
  readonly SurveyLink: v.GenericSchema
  readonly EmailSnippet: v.GenericSchema
  readonly Invitation: v.GenericSchema
  readonly Invitations: v.GenericSchema
  readonly Cancelled: v.GenericSchema
}

const time = v.pipe(v.string(), v.isoTimestamp())

const invitation = v.object({
  id: v.pipe(v.string(), v.description('That of the response as well, once there is one.')),
  project: v.string(),
  survey: v.string(),
  subject: v.string(),
  by: v.picklist(['email', 'webhook']),
  state: v.picklist(invitationStates),
  createdAt: time,
  dueAt: time,
  error: v.nullable(v.string()),
})

/** What the addresses answer that ask somebody by a link, a mail or an invitation. */
export const channelSchemas: ChannelSchemas = {
  SurveyLink: v.object({ address: v.string(), svg: v.string(), png: v.string(), endsAt: time }),
  EmailSnippet: v.object({ subject: v.string(), html: v.string(), text: v.string(), endsAt: time }),
  Invitation: invitation,
  Invitations: v.object({
    invitations: v.array(invitation),
    next: v.pipe(v.nullable(v.string()), v.description('Continues the list; null at its end.')),
  }),
  Cancelled: v.object({ cancelled: v.pipe(v.string(), v.description('Id of the invitation.')) }),
}
