import type { CommentState } from '../../storage/comment-state.js'
import type { LanguageTag } from '../language/language-tag.js'

/** What is said where comments are dealt with, in one language. */
export interface CommentWords {
  readonly any: string
  readonly reason: string
  readonly state: string
  readonly states: Readonly<Record<CommentState, string>>
  readonly contact: string
  readonly contactOnly: string
  readonly wantsContact: string
  readonly segment: string
  readonly value: string
  readonly subject: string
  /** "about order-1042". */
  readonly about: (subject: string) => string
  readonly notSaved: string
  /** Everything was read, and nothing fits. */
  readonly noneFits: string
}

/** By language. */
export const commentWords: Readonly<Record<LanguageTag, CommentWords>> = {
  en: {
    any: 'Any',
    reason: 'Reason',
    state: 'State',
    states: { new: 'New', seen: 'Seen', done: 'Done' },
    contact: 'Contact',
    contactOnly: 'Wanted',
    wantsContact: 'Wants to be contacted',
    segment: 'Segment',
    value: 'Which',
    subject: 'Order or chat, the whole id',
    about: (subject) => `about ${subject}`,
    notSaved: 'This was not saved. Choose it again.',
    noneFits: 'No comment fits.',
  },
  ru: {
    any: 'Любые',
    reason: 'Причина',
    state: 'Состояние',
    states: { new: 'Новый', seen: 'Просмотрен', done: 'Закрыт' },
    contact: 'Связаться',
    contactOnly: 'Просят',
    wantsContact: 'Просит связаться',
    segment: 'Сегмент',
    value: 'Какой',
    subject: 'Заказ или чат, номер целиком',
    about: (subject) => `о ${subject}`,
    notSaved: 'Не сохранено. Выберите ещё раз.',
    noneFits: 'Ни один комментарий не подходит.',
  },
  fa: {
    any: 'همه',
    reason: 'دلیل',
    state: 'وضعیت',
    states: { new: 'تازه', seen: 'دیده‌شده', done: 'رسیدگی‌شده' },
    contact: 'تماس',
    contactOnly: 'خواسته‌شده',
    wantsContact: 'می‌خواهد با او تماس بگیرند',
    segment: 'بخش',
    value: 'کدام',
    subject: 'سفارش یا گفت‌وگو، شناسهٔ کامل',
    about: (subject) => `دربارهٔ ${subject}`,
    notSaved: 'ذخیره نشد. دوباره برگزینید.',
    noneFits: 'هیچ دیدگاهی نمی‌خواند.',
  },
  de: {
    any: 'Alle',
    reason: 'Grund',
    state: 'Stand',
    states: { new: 'Neu', seen: 'Gesehen', done: 'Erledigt' },
    contact: 'Rückruf',
    contactOnly: 'Gewünscht',
    wantsContact: 'Wünscht einen Rückruf',
    segment: 'Segment',
    value: 'Welches',
    subject: 'Bestellung oder Chat, ganze Nummer',
    about: (subject) => `zu ${subject}`,
    notSaved: 'Das wurde nicht gespeichert. Bitte noch einmal wählen.',
    noneFits: 'Kein Kommentar passt.',
  },
}
