import { type ThemeConfig, theme } from 'antd';

const fontFamily =
  "system-ui, -apple-system, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

// antd's own secondary texts fall below 4.5 : 1 on its grey backgrounds, so they are set here.
const light = {
  colorPrimary: '#0b6b6b',
  colorInfo: '#0b6b6b',
  colorLink: '#0b6b6b',
  colorSuccess: '#2a7a1f',
  colorWarning: '#9a5b00',
  colorError: '#c02626',
  colorTextSecondary: 'rgba(0, 0, 0, 0.68)',
  colorTextTertiary: 'rgba(0, 0, 0, 0.62)',
  colorTextDescription: 'rgba(0, 0, 0, 0.62)',
  colorTextPlaceholder: 'rgba(0, 0, 0, 0.58)',
  colorTextDisabled: 'rgba(0, 0, 0, 0.45)',
  colorBgLayout: '#f3f5f5',
  // The seeds are dark for the sake of text, so antd would derive muddy grounds from them.
  colorInfoBg: '#e6f3f2',
  colorInfoBorder: '#a9d3cf',
  colorSuccessBg: '#ebf6e8',
  colorSuccessBorder: '#b5d9ad',
  colorWarningBg: '#fff5e0',
  colorWarningBorder: '#ecce93',
  colorErrorBg: '#fdeded',
  colorErrorBorder: '#f0b9b9',
};

const dark = {
  colorPrimary: '#1f9c97',
  colorInfo: '#1f9c97',
  colorLink: '#4cc4bd',
  colorSuccess: '#63b356',
  colorWarning: '#d99a3a',
  colorError: '#f0706b',
  colorTextSecondary: 'rgba(255, 255, 255, 0.74)',
  colorTextTertiary: 'rgba(255, 255, 255, 0.66)',
  colorTextDescription: 'rgba(255, 255, 255, 0.66)',
  colorTextPlaceholder: 'rgba(255, 255, 255, 0.6)',
  colorTextDisabled: 'rgba(255, 255, 255, 0.45)',
};

export function themeFor(isDark: boolean): ThemeConfig {
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: { ...(isDark ? dark : light), fontFamily, borderRadius: 6, fontSize: 14 },
    cssVar: {},
    components: { Table: { cellPaddingInlineMD: 16, cellPaddingInlineSM: 16, headerBorderRadius: 0 } },
  };
}
