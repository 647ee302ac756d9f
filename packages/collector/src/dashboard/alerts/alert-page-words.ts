import type { AlertLanguage } from '../../projects/alert-options.js'

/** What the page of alerts says itself, in one language. */
export interface AlertPageWords {
  readonly loading: string
  readonly failed: string
  readonly tryAgain: string
  readonly goingOn: string
  readonly nothingGoingOn: string
  readonly over: string
  readonly nothingOver: string
  readonly targets: string
  readonly since: (day: string) => string
  readonly until: (day: string) => string
  /** The days that are judged. */
  readonly days: string
  readonly explained: readonly string[]
}

/** By language. */
export const alertPageWords: Readonly<Record<AlertLanguage, AlertPageWords>> = {
  en: {
    loading: 'Loading …',
    failed: 'The alerts could not be read.',
    tryAgain: 'Try again',
    goingOn: 'Going on',
    nothingGoingOn: 'Nothing is out of the ordinary.',
    over: 'Over',
    nothingOver: 'Nothing has been told yet.',
    targets: 'Targets',
    since: (day) => `since ${day}`,
    until: (day) => `over on ${day}`,
    days: 'finished days and weeks (UTC), as each line says',
    explained: [
      'Limits: a finished week or day beside the twelve before it. By chance, 0.27 % of periods lie outside. Five answers and eight earlier periods are needed.',
      'Target: the last 28 finished days. Met or missed means with the whole 95 % interval, and 30 answers or more.',
      'Volume: so few answers that they would be improbable (1 in 10,000) even where half of the poorest span before was to be expected.',
    ],
  },
  ru: {
    loading: 'Загрузка…',
    failed: 'Не удалось прочитать оповещения.',
    tryAgain: 'Попробовать снова',
    goingOn: 'Продолжается',
    nothingGoingOn: 'Ничего необычного.',
    over: 'Закончилось',
    nothingOver: 'Пока ни о чём не сообщалось.',
    targets: 'Цели',
    since: (day) => `с ${day}`,
    until: (day) => `закончилось ${day}`,
    days: 'завершённые дни и недели (UTC), как сказано в каждой строке',
    explained: [
      'Границы: завершённая неделя или день рядом с двенадцатью предыдущими. Случайно за границы выходит 0,27 % периодов. Нужны пять ответов и восемь более ранних периодов.',
      'Цель: последние 28 завершённых дней. Достигнута или не достигнута — всем интервалом 95 % и при 30 ответах или больше.',
      'Объём: ответов так мало, что это было бы невероятно (1 к 10 000), даже если ожидать половину самого бедного отрезка до этого.',
    ],
  },
  fa: {
    loading: 'در حال بارگذاری…',
    failed: 'هشدارها خوانده نشدند.',
    tryAgain: 'دوباره تلاش کنید',
    goingOn: 'برقرار',
    nothingGoingOn: 'چیزی غیرعادی نیست.',
    over: 'پایان‌یافته',
    nothingOver: 'هنوز چیزی گزارش نشده است.',
    targets: 'هدف‌ها',
    since: (day) => `از ${day}`,
    until: (day) => `پایان در ${day}`,
    days: 'روزها و هفته‌های پایان‌یافته (UTC)، چنان‌که هر سطر می‌گوید',
    explained: [
      'حدها: یک هفته یا روز پایان‌یافته در کنار دوازده دورهٔ پیش. به‌طور تصادفی ۰٫۲۷٪ دوره‌ها بیرون می‌افتند. پنج پاسخ و هشت دورهٔ پیشین لازم است.',
      'هدف: ۲۸ روز پایان‌یافتهٔ اخیر. برآورده یا نشده یعنی با تمام بازهٔ ۹۵٪ و دست‌کم ۳۰ پاسخ.',
      'حجم: پاسخ‌ها چنان کم‌اند که حتی با انتظار نیمی از کم‌ترین دورهٔ پیش هم نامحتمل بود (۱ در ۱۰٬۰۰۰).',
    ],
  },
  de: {
    loading: 'Wird geladen …',
    failed: 'Die Meldungen konnten nicht gelesen werden.',
    tryAgain: 'Noch einmal',
    goingOn: 'Dauert an',
    nothingGoingOn: 'Nichts ist außergewöhnlich.',
    over: 'Vorbei',
    nothingOver: 'Bisher wurde nichts gemeldet.',
    targets: 'Ziele',
    since: (day) => `seit ${day}`,
    until: (day) => `vorbei am ${day}`,
    days: 'abgeschlossene Tage und Wochen (UTC), wie jede Zeile sagt',
    explained: [
      'Grenzen: eine abgeschlossene Woche oder ein Tag neben den zwölf davor. Zufällig liegen 0,27 % der Zeiträume außerhalb. Nötig sind fünf Antworten und acht frühere Zeiträume.',
      'Ziel: die letzten 28 abgeschlossenen Tage. Erreicht oder verfehlt heißt mit dem ganzen 95-%-Intervall und mindestens 30 Antworten.',
      'Menge: so wenige Antworten, dass es selbst dann unwahrscheinlich wäre (1 zu 10.000), wenn die Hälfte des ärmsten Zeitraums davor zu erwarten war.',
    ],
  },
}
