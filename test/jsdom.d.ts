/** The part of jsdom that tests use to parse HTML and XML; it comes without types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string);
    readonly window: Window & typeof globalThis;
  }
}
