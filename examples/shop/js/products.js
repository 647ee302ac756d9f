import { art } from './art.js'

/** The catalogue. Prices are in euros, sizes in millimetres, weights in grams. */
export const products = [
  {
    id: 'daybook',
    price: 24,
    tint: 'blue',
    size: [148, 210],
    weight: 320,
    words: {
      en: {
        name: 'Daybook',
        line: 'Dot grid, 160 pages',
        text: 'One page for each morning. Lies flat from the first day, takes fountain-pen ink without a shadow, and closes with a red band.',
      },
      ru: {
        name: 'Ежедневник',
        line: 'В точку, 160 страниц',
        text: 'По странице на каждое утро. Раскрывается полностью с первого дня, чернила не проступают, закрывается красной резинкой.',
      },
      fa: {
        name: 'دفتر روزانه',
        line: 'نقطه‌ای، ۱۶۰ صفحه',
        text: 'برای هر صبح یک صفحه. از روز اول کاملاً باز می‌شود، جوهر خودنویس از پشتش پیدا نیست و با کش قرمز بسته می‌شود.',
      },
    },
  },
  {
    id: 'pocket-trio',
    price: 14.5,
    tint: 'yellow',
    size: [90, 140],
    weight: 135,
    words: {
      en: {
        name: 'Pocket trio',
        line: 'Three thin notebooks',
        text: 'Three stitched notebooks that are thinner than a phone: one for lists, one for ideas, one to give away.',
      },
      ru: {
        name: 'Карманное трио',
        line: 'Три тонких блокнота',
        text: 'Три сшитых блокнота тоньше телефона: один для списков, один для идей, один в подарок.',
      },
      fa: {
        name: 'سه‌تایی جیبی',
        line: 'سه دفترچهٔ نازک',
        text: 'سه دفترچهٔ دوخته، نازک‌تر از تلفن: یکی برای فهرست‌ها، یکی برای ایده‌ها و یکی برای هدیه.',
      },
    },
  },
  {
    id: 'letter-set',
    price: 18,
    tint: 'mint',
    size: [162, 114],
    weight: 210,
    words: {
      en: {
        name: 'Letter set',
        line: '12 sheets, 12 envelopes',
        text: 'Soft cotton sheets and envelopes with a deep flap, for the letters that you have meant to write since spring.',
      },
      ru: {
        name: 'Набор для писем',
        line: '12 листов, 12 конвертов',
        text: 'Мягкие хлопковые листы и конверты с глубоким клапаном для писем, которые вы собираетесь написать с весны.',
      },
      fa: {
        name: 'ست نامه',
        line: '۱۲ برگ، ۱۲ پاکت',
        text: 'کاغذ نرم پنبه‌ای و پاکت با لبهٔ بلند، برای نامه‌هایی که از بهار می‌خواستید بنویسید.',
      },
    },
  },
  {
    id: 'wall-calendar',
    price: 22,
    tint: 'red',
    size: [297, 420],
    weight: 410,
    words: {
      en: {
        name: 'Wall calendar',
        line: 'Twelve landscapes',
        text: 'Twelve landscapes in four inks, on beech bars. The days have room for a word or two, not for a meeting.',
      },
      ru: {
        name: 'Настенный календарь',
        line: 'Двенадцать пейзажей',
        text: 'Двенадцать пейзажей в четыре краски на буковых планках. В клетке дня есть место для пары слов, но не для совещания.',
      },
      fa: {
        name: 'تقویم دیواری',
        line: 'دوازده منظره',
        text: 'دوازده منظره با چهار رنگ، آویخته از چوب راش. جای هر روز برای یکی دو کلمه است، نه برای جلسه.',
      },
    },
  },
  {
    id: 'brass-pen',
    price: 38,
    tint: 'mint',
    size: [136, 11],
    weight: 28,
    words: {
      en: {
        name: 'Brass pen',
        line: 'Fountain pen, fine nib',
        text: 'A small fountain pen with a brass cap that darkens where you hold it. Takes common cartridges and a converter.',
      },
      ru: {
        name: 'Латунная ручка',
        line: 'Перьевая, тонкое перо',
        text: 'Небольшая перьевая ручка с латунным колпачком, который темнеет там, где вы его держите. Для обычных картриджей и конвертера.',
      },
      fa: {
        name: 'خودنویس برنجی',
        line: 'با نوک نازک',
        text: 'خودنویسی کوچک با درپوش برنجی که جای دست شما بر آن تیره می‌شود. با فشنگ معمولی و پمپ کار می‌کند.',
      },
    },
  },
  {
    id: 'lake-ink',
    price: 15,
    tint: 'blue',
    size: [58, 62],
    weight: 190,
    words: {
      en: {
        name: 'Lake ink',
        line: 'Bottled, 50 ml',
        text: 'A quiet blue that dries slowly and shades well. Washes out of most shirts, and out of all memories of homework.',
      },
      ru: {
        name: 'Чернила «Озеро»',
        line: 'Флакон, 50 мл',
        text: 'Спокойный синий цвет, сохнет медленно и красиво переливается. Отстирывается почти от любой рубашки.',
      },
      fa: {
        name: 'جوهر دریاچه',
        line: 'شیشهٔ ۵۰ میلی‌لیتری',
        text: 'آبی آرامی که آهسته خشک می‌شود و سایه‌روشن زیبایی دارد. از بیشتر پیراهن‌ها پاک می‌شود.',
      },
    },
  },
  {
    id: 'meadow-cards',
    price: 16,
    tint: 'red',
    size: [105, 148],
    weight: 120,
    words: {
      en: {
        name: 'Meadow cards',
        line: 'Six cards, blank inside',
        text: 'Six meadow plants, drawn in July and printed in four inks. Blank inside, because you know best what to say.',
      },
      ru: {
        name: 'Луговые открытки',
        line: 'Шесть, чистые внутри',
        text: 'Шесть луговых растений, нарисованных в июле и напечатанных в четыре краски. Внутри чисто: слова за вами.',
      },
      fa: {
        name: 'کارت‌های چمنزار',
        line: 'شش کارت، داخل سفید',
        text: 'شش گیاه چمنزار که در تیرماه کشیده و با چهار رنگ چاپ شده‌اند. داخلشان سفید است، چون حرفش را شما می‌دانید.',
      },
    },
  },
  {
    id: 'paper-tape',
    price: 9.5,
    tint: 'yellow',
    size: [15, 10000],
    weight: 80,
    words: {
      en: {
        name: 'Paper tape',
        line: 'Four rolls of 10 m',
        text: 'Rice-paper tape that holds a photograph for years and lets go without a trace. Four rolls that like each other.',
      },
      ru: {
        name: 'Бумажный скотч',
        line: 'Четыре рулона по 10 м',
        text: 'Лента из рисовой бумаги годами держит фотографию и снимается без следа. Четыре рулона, которые подходят друг к другу.',
      },
      fa: {
        name: 'نوار کاغذی',
        line: 'چهار حلقهٔ ۱۰ متری',
        text: 'نواری از کاغذ برنج که عکس را سال‌ها نگه می‌دارد و بی‌رد جدا می‌شود. چهار حلقه که به هم می‌آیند.',
      },
    },
  },
].map((product) => ({ ...product, art: art[product.id] }))

export const find = (id) => products.find((product) => product.id === id)
