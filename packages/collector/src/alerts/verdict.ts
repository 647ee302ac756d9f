/** What a check says of a survey: it holds, it holds no longer, or there is too little to tell. */
export type Verdict<Facts> =
  | { readonly state: 'found'; readonly facts: Facts }
  | { readonly state: 'clear'; readonly facts: Facts }
  | { readonly state: 'unsure' }
