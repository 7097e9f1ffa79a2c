import { createRootRoute } from '@tanstack/react-router';
import { FaultNotice, NowherePage } from './notices.tsx';
import { Shell } from './shell.tsx';

/** What every screen stands in. */
export const root = createRootRoute({ component: Shell, errorComponent: FaultNotice, notFoundComponent: NowherePage });
