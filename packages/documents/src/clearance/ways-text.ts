import type { Alternative, Clearance } from '@tenfold/kernel';
import type { Say } from '../check/words.ts';
import { type Block, gap, heading, type Page, paragraph, plain, quiet } from '../page/page.ts';

/** Cheaper ways to the same end, the cheapest first, each with what it costs the beneficiaries. */
export function waysPage({ alternatives, conversion }: Clearance, say: Say): Page {
  if (alternatives.length === 0 && conversion.minimum === 0n) return [];
  const ways = alternatives.map((one, index) => wayBlock(one, index + 1, say));
  const none = paragraph([plain(say('clearance.no-ways'))], 2);
  return [heading(say('clearance.ways')), ...(ways.length === 0 ? [none] : ways), gap];
}

function wayBlock(way: Alternative, place: number, say: Say): Block {
  const body = [[plain(say(way.what.key, way.what.figures))], [quiet(costText(way, say))]];
  return { kind: 'item', mark: plain(`${place}.`), body, indent: 2 };
}

function costText({ conversion, votesGivenUp }: Alternative, say: Say): string {
  if (conversion === null) return say('clearance.way-cost-unknown');
  if (conversion === 0n) return say('clearance.way-costs-nothing');
  const shares = { conversion: { shares: conversion } };
  if (votesGivenUp === null) return say('clearance.way-costs-shares', shares);
  return say('clearance.way-costs', { ...shares, votes: { ratio: votesGivenUp } });
}
