import type { Fact, FactName } from '../fact.ts'
import { joinTags } from '../join-tags.ts'
import type { PageElement } from './dom.ts'

/** The names under which pages keep their facts in `meta` elements, best first, in lower case. */
const NAMES: readonly (readonly [FactName, readonly string[]])[] = [
  ['title', ['og:title', 'headline', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'twitter:title']],
  [
    'standfirst',
    [
      'og:description',
      'description',
      'dc.description',
      'dcterms.description',
      'sailthru.description',
      'twitter:description',
    ],
  ],
  ['tags', ['article:tag', 'news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags']],
  ['outlet', ['og:site_name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'application-name', 'cre', 'source']],
  [
    'byline',
    ['author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl', 'article:author_name'],
  ],
  [
    'published',
    [
      'article:published_time',
      'article:published',
      'article.published',
      'og:article:published_time',
      'og:published_time',
      'datepublished',
      'og:datepublished',
      'published_time',
      'published_at',
      'published',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'pub_date',
      'og:pubdate',
      'publish-date',
      'publish_date',
      'publishdate',
      'publication_date',
      'publication-date',
      'citation_publication_date',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'dcterms.date',
      'dcterms.created',
      'dc.date.created',
      'date.release',
      'release_date',
      'originalpublicationdate',
      'cxenseparse:recs:publishtime',
      'cxenseparse:publishtime',
      'article_date_original',
      'datecreated',
      'pdate',
      'ptime',
      'displaydate',
      'date',
    ],
  ],
  [
    'changed',
    [
      'article:modified_time',
      'article:modified',
      'article.updated',
      'og:updated_time',
      'og:modified_time',
      'datemodified',
      'dcterms.modified',
      'dc.date.modified',
      'updated-date',
      'lastmod',
      'last-modified',
      'revised',
    ],
  ],
  ['url', ['og:url']],
  ['dateline', ['dateline', 'article:dateline']],
  ['note', ['note']],
]

/** The facts in a page's `meta` elements, best first. Empty ones and addresses where a name belongs are left out. */
export function readMetaTags(root: PageElement): Fact[] {
  const values = new Map<string, string[]>()
  for (const meta of root.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase()
    const value = meta.getAttribute('content')?.trim()
    if (name && value && !inAnotherItem(meta)) values.set(name, [...(values.get(name) ?? []), value])
  }
  return NAMES.flatMap(([fact, names]) =>
    names.flatMap(name => {
      const all = values.get(name) ?? []
      const value = fact === 'tags' ? joinTags(all) : all[0]
      return value && (fact === 'url' || !/^(?:https?:|@)/.test(value))
        ? [{ name: fact, value, from: `meta ${name}` }]
        : []
    }),
  )
}

/** A date of a comment or a picture is not the article's. */
const inAnotherItem = (meta: PageElement): boolean =>
  meta.closest(
    '[class*="comment"], [itemprop="comment"], [itemprop="image"], [itemtype$="ImageObject"], [itemtype$="VideoObject"]',
  ) !== null
