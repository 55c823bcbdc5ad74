/**
 * One question: what is asked, the headline of the article that answers, and the answering words as they stand in it;
 * where these stand in other passages, too, further words of the right one.
 */
export type FrozenQuestion = readonly [lang: string, question: string, headline: string, words: string, passageWords?: string];

const RESULTS_2023 = '从GDP到空气质量：淄博高新区2023年的账本';
const MOBILISATION = '虎年第一会：淄博高新区立下“军令状”';
const PLAN_2024 = '淄博高新区2024年打算：三场攻坚怎么打';
const SPRING_2022 = '2022年开春，五地高新区各有招数';
const VALLEY = '三十年攒下家底，淄博高新区让产业抱团';
const ZONES_2023 = '芯片、奖牌与小镇：2023年的几座高新区';
const PORT_2021 = '云澜港2021年吞吐量创新高';
const PORT_2022 = '云澜港2022年：吞吐量回落，绿电上岸';
const METRO = '云澜地铁三号线9月28日开通';
const WETLAND = '白鹭湖湿地：一百二十种鸟的家';
const DOCTOR = '雾岭乡的“马背医生”';
const TEA = '岭上茶社把春茶卖到了十四个国家';
const LIBRARY = 'Harbour library reopens after flood';
const SHEEP = 'Collars without fences: a sheep trial in Glenarran';
const TRAINS = 'Night trains return to the Varn valley';

/** Questions on the sample corpus and on the articles beside this file. */
export const ANSWERABLE: readonly FrozenQuestion[] = [
  // Results, targets and figures of another year or place, side by side.
  ['zh', '淄博高新区2023年GDP增长多少', RESULTS_2023, '同比增长6.6%'],
  ['zh', '2022年年初淄博高新区定的固定资产投资目标是增长多少？', MOBILISATION, '固定资产投资也增长40%以上'],
  ['zh', '2024年淄博高新区计划加快多少个省重点项目？', PLAN_2024, '省重点项目为23个'],
  ['zh', '二〇二二年前两个月西安高新区规模以上工业总产值是多少', SPRING_2022, '483.18亿元'],
  ['zh', '宁波高新区在国家高新区综合评价中排第几？', SPRING_2022, '排第13名'],
  ['zh', '齐鲁储能谷总投资多少', VALLEY, '合计投资685亿元'],
  ['zh', '石家庄高新区的孵化链条上有多少家众创空间？', ZONES_2023, '40家众创空间'],
  ['zh', '云澜港２０２１年货物吞吐量是多少？', PORT_2021, '1.86亿吨'],
  ['zh', '云澜港2022年集装箱吞吐量多少标准箱？', PORT_2022, '405万标准箱'],
  ['zh', '二〇二二年云澜港货物吞吐量下降了百分之几', PORT_2022, '下降3.8%'],
  // Who, where, when.
  ['zh', '云澜港港务局局长是谁', PORT_2021, '顾明远'],
  ['zh', '地铁三号线什么时候开通的？', METRO, '9月28日', '首班车从高铁东站开出'],
  ['zh', '地铁集团的总工程师叫什么名字？', METRO, '马骁'],
  ['zh', '云澜地铁四号线哪一年通车？', METRO, '2027年通车'],
  ['zh', '岭上茶社的茶出口哪个国家最多？', TEA, '摩洛哥买得最多'],
  ['zh', '品质提升走在前动员大会谁主持的', MOBILISATION, '苏瑞刚'],
  // Keywords, as people type them into a search box.
  ['zh', '三号线 最高票价', METRO, '最高票价6元'],
  ['zh', '岸电桩 数量', PORT_2022, '岸电桩86座'],
  ['zh', '东方白鹳', WETLAND, '东方白鹳'],
  ['zh', '雾岭雪芽', TEA, '雾岭雪芽'],
  ['zh', '微网格 双楼长', '微网格里的党建：淄博高新区2022年这样做', '2171名'],
  // Typos, homophones, traditional characters, colloquial words.
  ['zh', '白路湖湿地有多少种鸟？', WETLAND, '鸟类有127种'],
  ['zh', '雲瀾地鐵三號線全長多少公里？', METRO, '全长29.7公里'],
  ['zh', '韩志青当了多少年乡村医生', DOCTOR, '当了31年乡村医生'],
  ['zh', '看鸟的话几月份去白鹭湖最合适', WETLAND, '11月到次年2月'],
  ['zh', '无人驾驶的地铁一趟能坐多少人？', METRO, '最多可载1860人'],
  ['zh', '乡卫生院啥时候有的远程看片子', DOCTOR, '2019年', '装上了远程会诊系统'],
  ['zh', '山东爱亿普的研发投入占多少', 'Zibo High-tech Zone in 2023, figure by figure', '6.5 percent'],
  // Questions in other languages, on articles of their own and on Chinese ones.
  ['en', 'How many books were lost in the flood of the harbour library?', LIBRARY, '12,400'],
  ['en', 'who leads the sheep collar trial', SHEEP, 'Tomas Brandt'],
  ['en', 'How long does the night train from Varn to Kestel take?', TRAINS, 'eleven hours and ten minutes'],
  ['en', 'library repair costs', LIBRARY, '4.6 million dollars'],
  ['en', 'How many smart upgrades has the Chongqing science city guided?', "Xi'an, Ningbo and Chongqing: three zones, three recipes", '180 smart upgrades'],
  ['en', 'How many bird species have been recorded at the wetland?', WETLAND, '鸟类有127种'],
  ['en', 'How many stations does metro line 3 have?', METRO, '21座车站'],
  ['es', '¿Cuántos países compran el té de la cooperativa?', TEA, '销往14个国家'],
  ['es', '¿Cuánto cuesta una cama en el tren nocturno?', TRAINS, '59 euros'],
  ['ru', 'Сколько овец участвует в испытании ошейников?', SHEEP, '640 sheep'],
  ['ru', 'Сколько лет врач работал в деревне?', DOCTOR, '当了31年乡村医生'],
];

/** What is near to something the articles say, and is not in them; and what has nothing to do with them. */
export const UNANSWERABLE: readonly (readonly [lang: string, question: string, kind: string])[] = [
  ['zh', '淄博高新区2019年GDP是多少？', 'other year'],
  ['zh', '云澜港2018年货物吞吐量是多少？', 'other year'],
  ['zh', '苏州高新区2023年GDP增速是多少', 'other entity'],
  ['zh', '青岛港2021年集装箱吞吐量是多少？', 'other entity'],
  ['zh', '济南高新区有几家国家级孵化器被评为优秀？', 'other entity'],
  ['zh', '白鹭湖湿地公园的园长是谁？', 'other fact'],
  ['zh', '云澜市有多少常住人口', 'other fact'],
  ['en', 'How much is the annual budget of the harbour library?', 'other fact'],
  ['en', 'How long does the night train from Kestel to Paris take?', 'other entity'],
  ['zh', '怎么做红烧肉', 'nothing to do with it'],
  ['zh', '你好，在吗？', 'nothing to do with it'],
  ['en', 'Who won the football World Cup in 2018?', 'nothing to do with it'],
];
