export default defineAppConfig({
  pages: ['pages/home/index', 'pages/events/index', 'pages/inbox/index', 'pages/me/index'],
  subPackages: [
    { root: 'packages/alliance', pages: ['detail/index'] },
    { root: 'packages/charter', pages: ['articles/index'] },
    { root: 'packages/account', pages: ['sign-in/index', 'phone/index', 'privacy/index'] },
    { root: 'packages/application', pages: ['form/index', 'check/index', 'status/index'] },
    { root: 'packages/dues', pages: ['bill/index', 'result/index'] },
    { root: 'packages/member', pages: ['card/index'] },
    { root: 'packages/event', pages: ['detail/index', 'offer/index', 'ticket/index'] },
    { root: 'packages/door', pages: ['accept/index', 'scanner/index'] },
    { root: 'packages/sitting', pages: ['list/index', 'detail/index', 'attend/index'] },
    { root: 'packages/announcement', pages: ['list/index', 'detail/index'] },
  ],
  // In a browser: a page that is shown again while it still slides away would stay hidden, so nothing slides.
  ...(process.env.TARO_ENV === 'h5' && { animation: false }),
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationBarTitleText: '盟务',
    navigationBarBackgroundColor: '@bar',
    navigationBarTextStyle: '@barText' as 'black',
    backgroundColor: '@bg',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '@text',
    selectedColor: '@active',
    backgroundColor: '@bar',
    borderStyle: '@border' as 'black',
    list: [
      { pagePath: 'pages/home/index', text: '联盟', iconPath: 'icons/home.png', selectedIconPath: 'icons/home-on.png' },
      {
        pagePath: 'pages/events/index',
        text: '会议',
        iconPath: 'icons/events.png',
        selectedIconPath: 'icons/events-on.png',
      },
      {
        pagePath: 'pages/inbox/index',
        text: '消息',
        iconPath: 'icons/inbox.png',
        selectedIconPath: 'icons/inbox-on.png',
      },
      { pagePath: 'pages/me/index', text: '我的', iconPath: 'icons/me.png', selectedIconPath: 'icons/me-on.png' },
    ],
  },
});
