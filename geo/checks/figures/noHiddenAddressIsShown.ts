import type { Source } from '#data/source.ts';

/** A host name or IP address within a text: example.com, 61.152.0.1. Names of firms in Latin letters have no such ending. */
const ADDRESS =
  /https?:|(?:[a-z0-9-]+\.)+(?:com|cn|net|org|info|cc|top|xyz|tw|us|eu|tv|ai|io|app|dev|gr)\b|\d+\.\d+\.\d+\.\d+/i;

function findingsOf({ id, url, publisher, title }: Source): string[] {
  const hosts = [publisher, title].filter(text => ADDRESS.test(text)).map(text => `${id}: names a host in "${text}"`);
  return url === undefined ? hosts : [`${id}: shows the address of a reprint`, ...hosts];
}

/**
 * Names every source read as a reprint that shows where: by its address, or by a host name in publisher or title.
 * Many reprints were seen on unrelated or unsafe sites, which a reader must not be sent to.
 */
export function noHiddenAddressIsShown(sources: readonly Source[]): string[] {
  return sources.filter(source => source.seen === 'reprint').flatMap(findingsOf);
}
