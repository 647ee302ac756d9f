import type { AlertLanguage } from '../../projects/alert-options.js'

/** What the page of people says, in one language. */
export interface PeopleWords {
  readonly loading: string
  readonly failed: string
  readonly tryAgain: string
  readonly title: string
  readonly hint: string
  readonly none: string
  readonly allSurveys: string
  readonly ends: (day: string) => string
  readonly ended: (day: string) => string
  readonly revoke: string
  readonly revokeOf: (name: string) => string
  readonly make: string
  readonly name: string
  readonly survey: string
  readonly days: string
  readonly refused: string
  readonly made: string
  readonly copy: string
  readonly copied: string
}

/** By language. */
export const peopleWords: Readonly<Record<AlertLanguage, PeopleWords>> = {
  en: {
    loading: 'Loading …',
    failed: 'The links could not be read.',
    tryAgain: 'Try again',
    title: 'Read-only links',
    hint: 'Whoever has a link sees published figures until it ends: no comments, no single answers.',
    none: 'There are no links.',
    allSurveys: 'all surveys',
    ends: (day) => `ends on ${day}`,
    ended: (day) => `ended on ${day}`,
    revoke: 'Take back',
    revokeOf: (name) => `Take back ${name}`,
    make: 'Make a link',
    name: 'Name (letters, digits, ".", "_", "-")',
    survey: 'Survey',
    days: 'Days (1 to 366)',
    refused: 'The link was not made or taken back:',
    made: 'Copy it now: it is shown this once.',
    copy: 'Copy',
    copied: 'Copied',
  },
  ru: {
    loading: 'Загрузка…',
    failed: 'Не удалось прочитать ссылки.',
    tryAgain: 'Попробовать снова',
    title: 'Ссылки только для чтения',
    hint: 'У кого есть ссылка, тот видит опубликованные показатели до её окончания: без комментариев и отдельных ответов.',
    none: 'Ссылок нет.',
    allSurveys: 'все опросы',
    ends: (day) => `до ${day}`,
    ended: (day) => `закончилась ${day}`,
    revoke: 'Отозвать',
    revokeOf: (name) => `Отозвать ${name}`,
    make: 'Создать ссылку',
    name: 'Имя (латинские буквы, цифры, «.», «_», «-»)',
    survey: 'Опрос',
    days: 'Дней (от 1 до 366)',
    refused: 'Ссылка не создана или не отозвана:',
    made: 'Скопируйте сейчас: она показывается один раз.',
    copy: 'Скопировать',
    copied: 'Скопировано',
  },
  fa: {
    loading: 'در حال بارگذاری…',
    failed: 'پیوندها خوانده نشدند.',
    tryAgain: 'دوباره تلاش کنید',
    title: 'پیوندهای فقط‌خواندنی',
    hint: 'هر کس پیوندی دارد تا پایان آن رقم‌های منتشرشده را می‌بیند: بدون نظر و بدون تک‌پاسخ.',
    none: 'پیوندی نیست.',
    allSurveys: 'همهٔ نظرسنجی‌ها',
    ends: (day) => `تا ${day}`,
    ended: (day) => `پایان‌یافته در ${day}`,
    revoke: 'پس‌گرفتن',
    revokeOf: (name) => `پس‌گرفتن ${name}`,
    make: 'ساختن پیوند',
    name: 'نام (حروف لاتین، رقم، «.»، «_»، «-»)',
    survey: 'نظرسنجی',
    days: 'روزها (۱ تا ۳۶۶)',
    refused: 'پیوند ساخته یا پس گرفته نشد:',
    made: 'اکنون رونوشت بردارید: فقط همین یک بار نشان داده می‌شود.',
    copy: 'رونوشت',
    copied: 'رونوشت شد',
  },
  de: {
    loading: 'Wird geladen …',
    failed: 'Die Links konnten nicht gelesen werden.',
    tryAgain: 'Noch einmal',
    title: 'Links nur zum Lesen',
    hint: 'Wer einen Link hat, sieht bis zu seinem Ende veröffentlichte Werte: keine Kommentare, keine einzelnen Antworten.',
    none: 'Es gibt keine Links.',
    allSurveys: 'alle Umfragen',
    ends: (day) => `endet am ${day}`,
    ended: (day) => `endete am ${day}`,
    revoke: 'Zurücknehmen',
    revokeOf: (name) => `${name} zurücknehmen`,
    make: 'Link erstellen',
    name: 'Name (Buchstaben, Ziffern, „.“, „_“, „-“)',
    survey: 'Umfrage',
    days: 'Tage (1 bis 366)',
    refused: 'Der Link wurde nicht erstellt oder zurückgenommen:',
    made: 'Jetzt kopieren: Er wird nur dieses eine Mal gezeigt.',
    copy: 'Kopieren',
    copied: 'Kopiert',
  },
}
