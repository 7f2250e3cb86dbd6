import type { SittingLive } from '@mengwu/contracts';
import { useParams } from '@tanstack/react-router';
import { QRCode } from 'antd';
import { config } from '../../session/config.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { phoneAddress } from '../meetings/meetings.view.ts';
import './board.css';
import { useSitting, useSittingBoard } from './sitting.ts';

/** For the wall of the room: figures that are read from the last row, and the code to sign in. */
export function BoardPage() {
  const { sitting: id } = useParams({ strict: false }) as { sitting: string };
  const sitting = useSitting(id);
  const board = useSittingBoard(id);
  const alliance = useAlliance();
  const link = sitting.data?.attendanceLink;
  return (
    <div className="board">
      <header className="board-head">
        <h1>{sitting.data?.title ?? ''}</h1>
        <TextLink to={`/alliances/${alliance}/sittings/${id}`}>退出投屏</TextLink>
      </header>
      <Loaded query={board}>
        {(live) => <Figures live={live} link={link ? phoneAddress(config.phoneBase, link) : null} />}
      </Loaded>
    </div>
  );
}

function Figures({ live, link }: { live: SittingLive; link: string | null }) {
  const { quorum, people, stateText } = live;
  return (
    <>
      <div className="board-top">
        <div className="board-figures">
          <Figure label="应到" value={quorum.entitled} />
          <Figure label="实到" value={quorum.present} isMain isEnough={quorum.isQuorate} />
          <Figure label="法定人数" value={quorum.needed ?? '未定'} />
        </div>
        {link && (
          <div className="board-code">
            <QRCode value={link} type="svg" size={300} color="#000" bgColor="#fff" bordered={false} />
            <p>扫码签到</p>
          </div>
        )}
      </div>
      <p className={quorum.isQuorate ? 'board-verdict is-enough' : 'board-verdict'} role="status">
        {quorum.text}
      </p>
      <p className="board-rule">
        {stateText} · {quorum.rule}
        {quorum.article && `（${quorum.article}）`}
      </p>
      <ul className="board-people" aria-label="到会情况">
        {people.map(({ name, unitName, isHere }) => (
          <li key={`${name} ${unitName ?? ''}`} className={isHere ? 'is-here' : ''}>
            <span aria-hidden>{isHere ? '●' : '○'}</span> {name}
            <span className="visually-hidden">{isHere ? '已到' : '未到'}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface FigureProps {
  label: string;
  value: number | string;
  isMain?: boolean;
  isEnough?: boolean;
}

const Figure = ({ label, value, isMain = false, isEnough = false }: FigureProps) => (
  <div className={`board-figure${isMain ? ' is-main' : ''}${isEnough ? ' is-enough' : ''}`}>
    <span>{label}</span>
    <strong>{value}</strong>
  </div>
);
