/** Words as links and figures compare them: function words carry no topic, and forms of one word count as the same. */
export declare const isFunctionWord: (norm: string) => boolean;
/** The word without its inflection: "policies" "policy", "means" "mean", "stopped" "stop". Rough, and the same for all forms. */
export declare function stemOf(norm: string): string;
