import type { Route } from '../route/route.ts';
import { findingPage } from './finding.ts';
import { homePage } from './home.ts';
import { issuerPage } from './issuer.ts';
import { robotsRoute } from './robots.ts';
import { sentencesPage } from './sentences.ts';
import { sitemapRoute } from './sitemap.ts';
import { styleRoute } from './style-sheet.ts';

/** Every page of ours but the description of the API. To add one, write its file and list it here. */
export const pages: readonly Route[] = [
  homePage,
  issuerPage,
  sentencesPage,
  findingPage,
  robotsRoute,
  sitemapRoute,
  styleRoute,
];
