export interface TemplateAsked {
  key: string;
  templateId: string;
}

export type SubscribeAnswer = { key: string; isAccepted: boolean };

/** Lets WeChat ask for one message of each kind; must follow a tap. Empty: nobody was asked, or the page was left. */
export declare function askToSubscribe(templates: TemplateAsked[], returnTo: string): Promise<SubscribeAnswer[]>;

/** The answers that the sandbox's wallet sent the browser back with. */
export declare function returnedSubscriptions(templates: TemplateAsked[]): SubscribeAnswer[];

/** Whether this place can ask at all. */
export declare const canSubscribe: boolean;
