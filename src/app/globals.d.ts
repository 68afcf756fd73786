/// <reference types="vite-plugin-pwa/client" />
/** The package's version, written in by the build. */
declare const __DIVARIO_VERSION__: string;
