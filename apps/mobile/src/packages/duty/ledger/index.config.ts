export default definePageConfig({ navigationBarTitleText: '履职台账' });
