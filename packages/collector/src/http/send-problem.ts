/** An error for whoever called the API: what went wrong as a word for programs and a sentence for people. */
export interface Problem {
  readonly error: string
  readonly message: string
  readonly parameter?: string
}

/** Answers a request that cannot be served. */
export function sendProblem(
  status: number,
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json(problem, {
    status,
    headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', ...headers },
  })
}
