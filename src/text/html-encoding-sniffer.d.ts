/** The package brings no types of its own. */
declare module 'html-encoding-sniffer' {
  /** The canonical name of a WHATWG encoding, such as `UTF-8` or `windows-1252`. */
  const sniffHtmlEncoding: (
    bytes: Uint8Array,
    options?: {
      readonly transportLayerEncodingLabel?: string;
      /** Returned when nothing is declared. */
      readonly defaultEncoding?: string;
    },
  ) => string;
  export default sniffHtmlEncoding;
}
