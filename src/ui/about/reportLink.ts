/**
 * The address at which a report can be written with title and text filled in: a mail, or a new issue of a tracker whose
 * address ends in `issues` (GitHub and what speaks like it; GitLab has names of its own). Any other address as it is.
 */
export function reportLink(address: string, title: string, text: string): string {
  if (address.startsWith('mailto:')) {
    return `${address}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`;
  }
  const tracker = address.replace(/\/$/, '');
  if (!tracker.endsWith('/issues')) return address;
  const [titleName, textName] = tracker.includes('/-/') ? ['issue[title]', 'issue[description]'] : ['title', 'body'];
  return `${tracker}/new?${new URLSearchParams({ [titleName]: title, [textName]: text })}`;
}
