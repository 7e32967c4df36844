/** Languages of the product. */
export type Language = 'zh' | 'en';
