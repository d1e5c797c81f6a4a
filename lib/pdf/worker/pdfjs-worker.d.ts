/** The half of the library that usually runs in a worker of its own; here it runs in ours. */
declare module 'pdfjs-dist/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: { readonly initializeFromPort: (port: MessagePort) => void };
}
