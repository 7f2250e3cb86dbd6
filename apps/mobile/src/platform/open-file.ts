export interface OpenedFile {
  url: string;
  name: string;
  mime: string;
}

/** Shows a file by its short-lived link: a picture in the app, a document in the system's viewer. Rejects without network. */
export declare function openFile(file: OpenedFile): Promise<void>;
