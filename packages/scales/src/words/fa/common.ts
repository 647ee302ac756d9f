import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'fa',
  dir: 'rtl',
  digits: 'arabext',
  why: 'دلیل اصلی پاسخ شما چیست؟',
  send: 'ارسال',
  skip: 'رد کردن',
  close: 'بستن',
  thanks: 'سپاسگزاریم!',
  nOfM: '{n} از {m}',
  company: 'شرکت',
  noun: 'شرکت {company}',
}
