export default definePageConfig({ navigationBarTitleText: '提出纠纷' });
