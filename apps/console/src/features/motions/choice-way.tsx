import type { MotionChoice } from '@mengwu/contracts';
import { Alert, Flex } from 'antd';
import { ArticleTag } from '../../ui/article-tag.tsx';

/** The clause that gives the power, and the bodies that the motion will go through. */
export function ChoiceWay({ choice }: { choice: MotionChoice }) {
  const { article, steps } = choice;
  return (
    <Alert
      type="info"
      style={{ marginBlockEnd: 16 }}
      title={
        <Flex gap={8} align="center" wrap>
          {choice.bodyName}有此职权 <ArticleTag article={article} />
        </Flex>
      }
      description={
        steps.length > 1 && (
          <ol style={{ margin: 0, paddingInlineStart: 20 }}>
            {steps.map((step) => (
              <li key={`${step.bodyName}${step.does}`}>
                {step.bodyName}：{step.does} <ArticleTag article={step.article} />
              </li>
            ))}
          </ol>
        )
      }
    />
  );
}
