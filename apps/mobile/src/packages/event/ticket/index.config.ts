export default definePageConfig({ navigationBarTitleText: '参会票' });
