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
  colorPrimary: '#3cc0b8',
  colorInfo: '#3cc0b8',
  colorLink: '#4cc4bd',
  colorSuccess: '#63b356',
  colorWarning: '#d99a3a',
  colorError: '#ff8f89',
  colorTextSecondary: 'rgba(255, 255, 255, 0.74)',
  colorTextTertiary: 'rgba(255, 255, 255, 0.66)',
  colorTextDescription: 'rgba(255, 255, 255, 0.66)',
  colorTextPlaceholder: 'rgba(255, 255, 255, 0.6)',
  colorTextDisabled: 'rgba(255, 255, 255, 0.45)',
};

const table = { cellPaddingInlineMD: 16, cellPaddingInlineSM: 16, headerBorderRadius: 0 };

// On dark grounds the colours are light, so what stands on them is dark.
const onLightColours = {
  Button: { primaryColor: '#03211f', dangerColor: '#2c0907' },
  Badge: { colorTextLightSolid: '#2c0907' },
};

interface Wishes {
  readonly isDark: boolean;
  readonly isCalm: boolean;
}

export function themeFor({ isDark, isCalm }: Wishes): ThemeConfig {
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: { ...(isDark ? dark : light), fontFamily, borderRadius: 6, motion: !isCalm },
    cssVar: {},
    components: { Table: table, ...(isDark && onLightColours) },
  };
}
