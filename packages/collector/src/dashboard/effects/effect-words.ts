import type { RateWarning } from '@easekit/scales/scoring'
import type { LanguageTag } from '../language/language-tag.js'

/** What is said of experiments and of what became of those who answered, in one language. */
export interface EffectWords {
  readonly failed: string
  readonly experiments: string
  readonly noVariants: string
  readonly variant: string
  readonly shown: string
  readonly answered: string
  readonly rate: string
  /** "later against now". */
  readonly pair: (second: string, first: string) => string
  readonly differs: string
  readonly mayBeChance: string
  readonly difference: (points: string, low: string, high: string, q: string) => string
  readonly warnings: Readonly<Record<RateWarning, string>>
  readonly rateNote: string
  readonly howRates: readonly string[]
  readonly loyalty: string
  readonly kind: string
  readonly within: string
  readonly days: (n: string) => string
  readonly noOutcomes: string
  readonly noneOfKind: string
  /** No outcome of any kind has come. */
  readonly noKinds: string
  readonly answer: string
  readonly followed: string
  readonly came: string
  readonly share: string
  readonly value: string
  readonly valueOf: (median: string, n: string) => string
  readonly byPoint: string
  readonly noCause: string
  readonly untilDay: (day: string) => string
  readonly subjects: (n: string) => string
  readonly howLoyalty: readonly string[]
}

/** By language. */
export const effectWords: Readonly<Record<LanguageTag, EffectWords>> = {
  en: {
    failed: 'This could not be read.',
    experiments: 'Variants',
    noVariants:
      'No variant of this survey was shown in this period. Variants are declared with the survey, as variants.',
    variant: 'Variant',
    shown: 'Shown',
    answered: 'Answered',
    rate: 'Response rate',
    pair: (second, first) => `${second} against ${first}`,
    differs: 'More than chance.',
    mayBeChance: 'This may be chance.',
    difference: (points, low, high, q) => `${points} percentage points (95% interval ${low} to ${high}; q ${q})`,
    warnings: {
      'small-sample': 'One of them was shown fewer than 30 times.',
      'uneven-groups':
        'They were shown so unevenly that the draw alone does not explain it: the rates are those of different people.',
      'multiple-comparisons': 'Several pairs are compared, so that q is corrected for their number.',
    },
    rateNote: 'This tells how many answer, not what they answer: who answers may differ as well.',
    howRates: [
      'Response rate = answered ÷ shown, with the 95% interval of every share here.',
      'The interval of a difference is made of both intervals (square-and-add). It is called more than chance where q ≤ 0.05 (after Benjamini and Hochberg) and both were shown 30 times or more.',
      'Settle before how many are to be asked: whoever looks every day and stops at the first difference finds one too often.',
    ],
    loyalty: 'What came of it',
    kind: 'Outcome',
    within: 'Within',
    days: (n) => `${n} days`,
    noOutcomes:
      'No answer of this survey can be followed yet: that needs answers with an order or customer as their subject, as many days ago.',
    noKinds: 'Nothing is known yet of what became of those who answered. Outcomes come by POST /v1/outcomes.',
    noneOfKind: 'Nothing of this kind is known of those who answered. Outcomes come by POST /v1/outcomes.',
    answer: 'Answer',
    followed: 'Followed',
    came: 'With the outcome',
    share: 'Share',
    value: 'Value (median)',
    valueOf: (median, n) => `${median}, of ${n}`,
    byPoint: 'By each point of the scale',
    noCause:
      'This is no cause. Those who found it easy may differ from the others in much else: regulars know the checkout and come back.',
    untilDay: (day) => `answers until ${day}, who have had their days since`,
    subjects: (n) => `${n} subjects, each by its first answer`,
    howLoyalty: [
      'Share = subjects with the outcome in time ÷ subjects followed, with the 95% interval of every share here.',
      'A subject counts once, by its first answer. The value is the median of what the outcomes of a subject were worth together, each currency by itself.',
    ],
  },
  ru: {
    failed: 'Не удалось прочитать.',
    experiments: 'Варианты',
    noVariants: 'В этот период варианты опроса не показывались. Варианты указываются в опросе, в поле variants.',
    variant: 'Вариант',
    shown: 'Показано',
    answered: 'Отвечено',
    rate: 'Доля ответивших',
    pair: (second, first) => `${second} по сравнению с ${first}`,
    differs: 'Больше, чем случайность.',
    mayBeChance: 'Это может быть случайностью.',
    difference: (points, low, high, q) => `${points} п. п. (интервал 95 % от ${low} до ${high}; q ${q})`,
    warnings: {
      'small-sample': 'Один из них показан меньше 30 раз.',
      'uneven-groups': 'Показаны настолько неравно, что одним жребием это не объяснить: доли относятся к разным людям.',
      'multiple-comparisons': 'Сравнивается несколько пар, поэтому q исправлено на их число.',
    },
    rateNote: 'Это говорит, сколько людей отвечает, а не что они отвечают: отвечать могут и другие люди.',
    howRates: [
      'Доля ответивших = отвечено ÷ показано, с интервалом 95 %, как у всех долей здесь.',
      'Интервал разности составлен из обоих интервалов (square-and-add). Больше, чем случайность — где q ≤ 0,05 (по Бенджамини и Хохбергу) и оба показаны 30 раз или больше.',
      'Заранее решите, скольких спросить: кто смотрит каждый день и останавливается на первой разнице, находит её слишком часто.',
    ],
    loyalty: 'Что было потом',
    kind: 'Событие',
    within: 'В течение',
    days: (n) => `${n} дней`,
    noOutcomes:
      'Пока ни за одним ответом нельзя проследить: нужны ответы с заказом или клиентом (subject), данные столько дней назад.',
    noKinds: 'Пока неизвестно, что стало с ответившими. События приходят через POST /v1/outcomes.',
    noneOfKind: 'О таких событиях у ответивших ничего не известно. События приходят через POST /v1/outcomes.',
    answer: 'Ответ',
    followed: 'Прослежено',
    came: 'С событием',
    share: 'Доля',
    value: 'Сумма (медиана)',
    valueOf: (median, n) => `${median}, из ${n}`,
    byPoint: 'По каждому баллу шкалы',
    noCause:
      'Это не причина. Те, кому было легко, могут отличаться и во многом другом: постоянные покупатели знают магазин и возвращаются.',
    untilDay: (day) => `ответы до ${day}, у которых эти дни уже прошли`,
    subjects: (n) => `${n}, каждый по первому ответу`,
    howLoyalty: [
      'Доля = те, у кого событие было вовремя ÷ прослеженные, с интервалом 95 %, как у всех долей здесь.',
      'Каждый считается один раз, по первому ответу. Сумма — медиана того, что события одного человека стоили вместе, каждая валюта отдельно.',
    ],
  },
  fa: {
    failed: 'خوانده نشد.',
    experiments: 'گونه‌ها',
    noVariants:
      'در این دوره هیچ گونه‌ای از این نظرسنجی نشان داده نشد. گونه‌ها در خود نظرسنجی، در variants، آورده می‌شوند.',
    variant: 'گونه',
    shown: 'نشان داده‌شده',
    answered: 'پاسخ داده‌شده',
    rate: 'نرخ پاسخ',
    pair: (second, first) => `${second} در برابر ${first}`,
    differs: 'بیش از تصادف.',
    mayBeChance: 'شاید تصادفی باشد.',
    difference: (points, low, high, q) => `${points} واحد درصد (بازهٔ ۹۵٪ از ${low} تا ${high}؛ q ${q})`,
    warnings: {
      'small-sample': 'یکی از آن‌ها کمتر از ۳۰ بار نشان داده شده است.',
      'uneven-groups': 'چنان نابرابر نشان داده شده‌اند که تنها با قرعه توضیح نمی‌یابد: نرخ‌ها از آنِ آدم‌های گوناگون‌اند.',
      'multiple-comparisons': 'چند جفت مقایسه می‌شوند؛ پس q برای شمار آن‌ها تصحیح شده است.',
    },
    rateNote: 'این می‌گوید چند نفر پاسخ می‌دهند، نه اینکه چه پاسخ می‌دهند: شاید پاسخ‌دهندگان هم دیگر باشند.',
    howRates: [
      'نرخ پاسخ = پاسخ داده‌شده ÷ نشان داده‌شده، با بازهٔ ۹۵٪ مانند همهٔ سهم‌های اینجا.',
      'بازهٔ تفاوت از هر دو بازه ساخته می‌شود (square-and-add). جایی بیش از تصادف است که q ≤ ۰٫۰۵ باشد (بنجامینی و هوخبرگ) و هر دو ۳۰ بار یا بیشتر نشان داده شده باشند.',
      'از پیش روشن کنید از چند نفر پرسیده شود: هر که هر روز نگاه کند و در نخستین تفاوت بایستد، بیش از اندازه تفاوت می‌یابد.',
    ],
    loyalty: 'پس از آن چه شد',
    kind: 'پیامد',
    within: 'در مدت',
    days: (n) => `${n} روز`,
    noOutcomes:
      'هنوز هیچ پاسخی را نمی‌توان دنبال کرد: پاسخ‌هایی با سفارش یا مشتری (subject) از همین چند روز پیش لازم است.',
    noKinds: 'هنوز دانسته نیست که کار پاسخ‌دهندگان به کجا رسید. پیامدها با POST /v1/outcomes می‌آیند.',
    noneOfKind: 'از پاسخ‌دهندگان چیزی از این گونه دانسته نیست. پیامدها با POST /v1/outcomes می‌آیند.',
    answer: 'پاسخ',
    followed: 'دنبال‌شده',
    came: 'با پیامد',
    share: 'سهم',
    value: 'ارزش (میانه)',
    valueOf: (median, n) => `${median}، از ${n}`,
    byPoint: 'به تفکیک هر نقطهٔ مقیاس',
    noCause:
      'این علت نیست. کسانی که آسان یافتند شاید در بسیاری چیزهای دیگر نیز فرق دارند: مشتریان همیشگی راه را می‌شناسند و بازمی‌گردند.',
    untilDay: (day) => `پاسخ‌ها تا ${day} که این روزها بر آن‌ها گذشته است`,
    subjects: (n) => `${n}، هر کدام با نخستین پاسخش`,
    howLoyalty: [
      'سهم = آن‌هایی که پیامد به‌هنگام داشتند ÷ دنبال‌شده‌ها، با بازهٔ ۹۵٪ مانند همهٔ سهم‌های اینجا.',
      'هر کس یک بار و با نخستین پاسخش شمرده می‌شود. ارزش، میانهٔ مجموع ارزش پیامدهای هر کس است، هر ارز جدا.',
    ],
  },
  de: {
    failed: 'Das konnte nicht gelesen werden.',
    experiments: 'Varianten',
    noVariants:
      'In diesem Zeitraum wurde keine Variante dieser Umfrage gezeigt. Varianten stehen in der Umfrage, unter variants.',
    variant: 'Variante',
    shown: 'Gezeigt',
    answered: 'Beantwortet',
    rate: 'Rücklaufquote',
    pair: (second, first) => `${second} gegen ${first}`,
    differs: 'Mehr als Zufall.',
    mayBeChance: 'Das kann Zufall sein.',
    difference: (points, low, high, q) => `${points} Prozentpunkte (95-%-Intervall ${low} bis ${high}; q ${q})`,
    warnings: {
      'small-sample': 'Eine davon wurde weniger als 30-mal gezeigt.',
      'uneven-groups':
        'Sie wurden so ungleich gezeigt, dass das Los allein es nicht erklärt: die Quoten sind die verschiedener Leute.',
      'multiple-comparisons': 'Mehrere Paare werden verglichen, deshalb ist q um ihre Zahl berichtigt.',
    },
    rateNote: 'Das sagt, wie viele antworten, nicht was: auch wer antwortet, kann ein anderer sein.',
    howRates: [
      'Rücklaufquote = beantwortet ÷ gezeigt, mit dem 95-%-Intervall jedes Anteils hier.',
      'Das Intervall eines Unterschieds entsteht aus beiden Intervallen (square-and-add). Mehr als Zufall heißt q ≤ 0,05 (nach Benjamini und Hochberg) und beide 30-mal oder öfter gezeigt.',
      'Legen Sie vorher fest, wie viele gefragt werden: Wer täglich schaut und beim ersten Unterschied aufhört, findet zu oft einen.',
    ],
    loyalty: 'Was daraus wurde',
    kind: 'Ereignis',
    within: 'Innerhalb von',
    days: (n) => `${n} Tagen`,
    noOutcomes:
      'Noch lässt sich keine Antwort verfolgen: dazu braucht es Antworten zu einer Bestellung oder einem Kunden (subject), so viele Tage her.',
    noKinds:
      'Noch ist nichts davon bekannt, was aus denen wurde, die geantwortet haben. Ereignisse kommen über POST /v1/outcomes.',
    noneOfKind:
      'Von denen, die geantwortet haben, ist nichts dergleichen bekannt. Ereignisse kommen über POST /v1/outcomes.',
    answer: 'Antwort',
    followed: 'Verfolgt',
    came: 'Mit dem Ereignis',
    share: 'Anteil',
    value: 'Wert (Median)',
    valueOf: (median, n) => `${median}, von ${n}`,
    byPoint: 'Nach jedem Punkt der Skala',
    noCause:
      'Das ist keine Ursache. Wer es leicht fand, kann sich in vielem anderen unterscheiden: Stammkunden kennen den Weg und kommen wieder.',
    untilDay: (day) => `Antworten bis ${day}, deren Tage seither um sind`,
    subjects: (n) => `${n}, jeder nach seiner ersten Antwort`,
    howLoyalty: [
      'Anteil = die mit dem Ereignis in dieser Zeit ÷ die verfolgten, mit dem 95-%-Intervall jedes Anteils hier.',
      'Jeder zählt einmal, nach seiner ersten Antwort. Der Wert ist der Median dessen, was die Ereignisse eines Kunden zusammen wert waren, jede Währung für sich.',
    ],
  },
}
