import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { issuer } from './issuer-route.ts';

const meetings = createRoute({
  getParentRoute: () => issuer,
  path: 'meetings',
});

const list = createRoute({
  getParentRoute: () => meetings,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/polls/meetings/meetings-screen.tsx'), 'MeetingsScreen'),
});

const meeting = createRoute({
  getParentRoute: () => meetings,
  path: '$meeting',
  component: lazyRouteComponent(() => import('../screens/polls/meeting-frame.tsx'), 'MeetingFrame'),
});

const notice = createRoute({
  getParentRoute: () => meeting,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/polls/notice/notice-screen.tsx'), 'NoticeScreen'),
});

const asking = createRoute({
  getParentRoute: () => meeting,
  path: 'count',
  component: lazyRouteComponent(() => import('../screens/polls/asking/count-screen.tsx'), 'CountScreen'),
});

const counting = createRoute({
  getParentRoute: () => meeting,
  path: 'counts/$number',
  component: lazyRouteComponent(() => import('../screens/polls/counting/counting-screen.tsx'), 'CountingScreen'),
});

const result = createRoute({
  getParentRoute: () => meeting,
  path: 'counts/$number/result',
  component: lazyRouteComponent(() => import('../screens/polls/result/result-screen.tsx'), 'ResultScreen'),
});

const refused = createRoute({
  getParentRoute: () => meeting,
  path: 'counts/$number/refused',
  component: lazyRouteComponent(() => import('../screens/polls/refused/refused-screen.tsx'), 'RefusedScreen'),
});

const announcement = createRoute({
  getParentRoute: () => meeting,
  path: 'counts/$number/announcement',
  component: lazyRouteComponent(
    () => import('../screens/polls/announcement/announcement-screen.tsx'),
    'AnnouncementScreen',
  ),
});

const receipts = createRoute({
  getParentRoute: () => meeting,
  path: 'counts/$number/receipts',
  component: lazyRouteComponent(() => import('../screens/polls/receipts/receipts-screen.tsx'), 'ReceiptsScreen'),
});

/** The meetings of an issuer: each with its notice, and the counts of its poll. */
export const meetingRoutes = meetings.addChildren([
  list,
  meeting.addChildren([notice, asking, counting, result, refused, announcement, receipts]),
]);
