<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Accessibility</name>
    <message>
        <source>lane %1</source>
        <translation>泳道%1</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1个来源</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1个来源</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>follows “%1”: %2</source>
        <translation>承接“%1”：%2</translation>
    </message>
    <message>
        <source>is followed by “%1”: %2</source>
        <translation>引出“%1”：%2</translation>
    </message>
    <message>
        <source>Events, %1</source>
        <translation>事件，%1</translation>
    </message>
    <message>
        <source>Events, %1 of %2 shown</source>
        <translation>事件，显示%2个中的%1个</translation>
    </message>
    <message>
        <source>%1 to %2 of these are listed</source>
        <translation>列出其中第%1至%2个</translation>
    </message>
    <message>
        <source>%1, %2 event</source>
        <translation>%1，%2个事件</translation>
    </message>
    <message>
        <source>%1, %2 events</source>
        <translation>%1，%2个事件</translation>
    </message>
    <message>
        <source>Lanes, %1</source>
        <translation>泳道，%1</translation>
    </message>
    <message>
        <source>%1, %2 in view</source>
        <translation>%1，视图中%2个</translation>
    </message>
    <message>
        <source>%1 in view. Left and right go from event to event, up and down from lane to lane.</source>
        <translation>视图中%1个。左右键在事件之间移动，上下键在泳道之间移动。</translation>
    </message>
</context>
<context>
    <name>AlternativeText</name>
    <message>
        <source>, in lanes by company</source>
        <translation>，按公司分泳道</translation>
    </message>
    <message>
        <source>, in lanes by kind</source>
        <translation>，按类型分泳道</translation>
    </message>
    <message>
        <source>, in lanes by publisher</source>
        <translation>，按发布者分泳道</translation>
    </message>
    <message>
        <source>, in lanes by tag</source>
        <translation>，按标签分泳道</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1及另外%2个</translation>
    </message>
    <message>
        <source>A timeline without events.</source>
        <translation>没有事件的时间线。</translation>
    </message>
    <message>
        <source>Timeline of 1 event</source>
        <translation>1个事件的时间线</translation>
    </message>
    <message>
        <source>Timeline of %1 events</source>
        <translation>%1个事件的时间线</translation>
    </message>
    <message>
        <source>First: %1.</source>
        <translation>最早：%1。</translation>
    </message>
    <message>
        <source>Last: %1.</source>
        <translation>最晚：%1。</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2至%3</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另外%1个</translation>
    </message>
    <message>
        <source>Line chart of market shares: %1; %2 points.</source>
        <translation>市场份额折线图：%1；%2个数据点。</translation>
    </message>
    <message>
        <source>A chart without market shares.</source>
        <translation>没有市场份额的图表。</translation>
    </message>
    <message>
        <source>A chart without anything to show.</source>
        <translation>没有内容的图表。</translation>
    </message>
</context>
<context>
    <name>AmountsField</name>
    <message>
        <source>“%1” is no amount of money. Write $75 million, RMB 5,000 or EUR 120.5.</source>
        <translation>“%1”不是金额。请写作 7500万美元、人民币5000元或 EUR 120.5。</translation>
    </message>
    <message>
        <source>$75 million; RMB 5,000 ($710)</source>
        <translation>7500万美元；人民币5000元（710美元）</translation>
    </message>
    <message>
        <source>None stated</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Correct the article</source>
        <translation>更正文章信息</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>出版者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>网址(&amp;D)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>An address begins with https:// or http:// and has no blanks.</source>
        <translation>网址以 https:// 或 http:// 开头，不含空格。</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销%1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CandidatePanel</name>
    <message>
        <source>score %1</source>
        <translation>得分%1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Told %1 times</source>
        <translation>有%1处讲述</translation>
    </message>
    <message>
        <source>Nothing to merge with.</source>
        <translation>没有可合并的事件。</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>可能是同一事件</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量者</translation>
    </message>
    <message>
        <source>Others say otherwise</source>
        <translation>其他来源说法不同</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>no company</source>
        <translation>无公司</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>其他%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>events a quarter</source>
        <translation>每季度事件数</translation>
    </message>
    <message>
        <source>events a year</source>
        <translation>每年事件数</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>by company</source>
        <translation>按公司</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a value, a year</comment>
        <translation>%2年：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n not known to the quarter</source>
        <translation>
            <numerusform>%n个未精确到季度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known to the year</source>
        <translation>
            <numerusform>%n个未精确到年</numerusform>
        </translation>
    </message>
    <message>
        <source>no unit told</source>
        <translation>未说明单位</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln个没有日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a company</source>
        <translation>
            <numerusform>%Ln个没有公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other markets</source>
        <translation>
            <numerusform>%Ln个属于其他市场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only bounds, not stacked</source>
        <translation>
            <numerusform>%n个只是上下限，未堆叠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for other spans of time</source>
        <translation>
            <numerusform>%n个属于其他时间跨度</numerusform>
        </translation>
    </message>
    <message>
        <source>means of shorter times</source>
        <translation>较短时段的平均值</translation>
    </message>
    <message>
        <source>shares of %1 add up to %2: no parts of one whole</source>
        <translation>%1的份额合计%2：不构成一个整体</translation>
    </message>
    <message>
        <source>%1, no unit told</source>
        <translation>%1，未说明单位</translation>
    </message>
    <message>
        <source>%1, times</source>
        <translation>%1，倍</translation>
    </message>
    <message>
        <source>market not told</source>
        <translation>未说明市场</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a market in a region</comment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>0 to %1, × %2</source>
        <translation>0至%1，×%2</translation>
    </message>
    <message>
        <source>span that the figure speaks for</source>
        <translation>数值所指的时间跨度</translation>
    </message>
    <message>
        <source>over</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>under</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>a second value for the same time</source>
        <translation>同一时间的另一个数值</translation>
    </message>
    <message>
        <source>no data between</source>
        <translation>期间没有数据</translation>
    </message>
    <message>
        <source>different measurers</source>
        <translation>由不同机构测量</translation>
    </message>
    <message>
        <source>The shares of %1 add up to %2: a ring would show parts of no whole.</source>
        <translation>%1的份额合计%2：环形图无法表示一个整体。</translation>
    </message>
    <message>
        <source>The values of %1 are no parts of a whole.</source>
        <translation>%1的数值不是整体的组成部分。</translation>
    </message>
    <message>
        <source>of 100 %</source>
        <translation>占100 %</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>low score</source>
        <translation>低分</translation>
    </message>
    <message>
        <source>events of the timeline</source>
        <translation>时间轴上的事件</translation>
    </message>
</context>
<context>
    <name>ChartChooser</name>
    <message>
        <source>What the chart shows</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <source>What events are grouped by</source>
        <translation>事件的分组方式</translation>
    </message>
    <message>
        <source>Time of a bar</source>
        <translation>每根柱子的时段</translation>
    </message>
    <message>
        <source>Market and region</source>
        <translation>市场与地区</translation>
    </message>
    <message>
        <source>Year of the ring</source>
        <translation>环形图的年份</translation>
    </message>
    <message>
        <source>Parts of 100 %</source>
        <translation>占100 %的比例</translation>
    </message>
    <message>
        <source>Dashes over gaps</source>
        <translation>用虚线连接空缺</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱形</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>环形</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>by company</source>
        <translation>按公司</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Only for what adds up to a whole: %1</source>
        <translation>只用于合计为整体的数据：%1</translation>
    </message>
    <message>
        <source>Activity: events counted</source>
        <translation>活动：事件计数</translation>
    </message>
    <message>
        <source>all markets</source>
        <translation>所有市场</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>The events of the timeline as thin lines and bands behind the chart</source>
        <translation>时间轴上的事件，以细线和色带画在图表后面</translation>
    </message>
</context>
<context>
    <name>ChartScene</name>
    <message>
        <source>No dated events among what is shown</source>
        <translation>显示的内容中没有带日期的事件</translation>
    </message>
    <message>
        <source>No such figures among what is shown</source>
        <translation>显示的内容中没有这类数据</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>no company</source>
        <translation>无公司</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>measured by %1</source>
        <translation>由%1测量</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit this figure…</source>
        <translation>编辑此数据(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete this figure</source>
        <translation>删除此数据(&amp;D)</translation>
    </message>
    <message>
        <source>Not drawn: %1</source>
        <translation>未绘出：%1</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>各来源说法不一</translation>
    </message>
    <message>
        <source>Show its evidence</source>
        <translation>显示其依据</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>identifies the row: the same in every export of the project</source>
        <translation>标识此行：在该项目的每次导出中都相同</translation>
    </message>
    <message>
        <source>when it was, in EDTF, as exactly as it is known; empty where it is undated</source>
        <translation>发生的时间，用EDTF表示，精确到已知的程度；没有日期则为空</translation>
    </message>
    <message>
        <source>when it was so, in EDTF, as exactly as it is known; empty where it is undated</source>
        <translation>数值所属的时间，用EDTF表示，精确到已知的程度；没有日期则为空</translation>
    </message>
    <message>
        <source>the first day that it may be; empty where that is open</source>
        <translation>可能的第一天；不限则为空</translation>
    </message>
    <message>
        <source>the last day that it may be; empty where that is open</source>
        <translation>可能的最后一天；不限则为空</translation>
    </message>
    <message>
        <source>what kind of event it is</source>
        <translation>事件的种类</translation>
    </message>
    <message>
        <source>whether it happened, or was planned, rumoured or denied</source>
        <translation>已发生、计划中、传闻还是已否认</translation>
    </message>
    <message>
        <source>the event in a few words</source>
        <translation>用几个词概括的事件</translation>
    </message>
    <message>
        <source>the companies, each with its part in it</source>
        <translation>各公司及其角色</translation>
    </message>
    <message>
        <source>the company, or all of them by name</source>
        <translation>公司的名称，多家公司则全部列出</translation>
    </message>
    <message>
        <source>amounts of money, in brackets the same in other currencies</source>
        <translation>金额，括号内为折合的其他货币</translation>
    </message>
    <message>
        <source>places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>how certain it is that the sources say so, from 0 to 1</source>
        <translation>来源确实如此陈述的把握，从0到1</translation>
    </message>
    <message>
        <source>what a reviewer decided</source>
        <translation>审阅者的决定</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>a reviewer&apos;s note</source>
        <translation>审阅者的备注</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation>测量的是什么</translation>
    </message>
    <message>
        <source>whether the value is exact (=), about so (~) or a bound (&lt;, &lt;=, &gt;, &gt;=)</source>
        <translation>数值是确切的（=）、大约的（~）还是界限（&lt;、&lt;=、&gt;、&gt;=）</translation>
    </message>
    <message>
        <source>the value, in whole units: a share of 15 % is 15, a million is 1000000</source>
        <translation>数值，以整单位计：15 %的份额为15，一百万为1000000</translation>
    </message>
    <message>
        <source>the unit of the value</source>
        <translation>数值的单位</translation>
    </message>
    <message>
        <source>the same value in other currencies</source>
        <translation>同一数值折合的其他货币</translation>
    </message>
    <message>
        <source>the market that it is about</source>
        <translation>所涉及的市场</translation>
    </message>
    <message>
        <source>the region that it is about</source>
        <translation>所涉及的地区</translation>
    </message>
    <message>
        <source>who measured it</source>
        <translation>由谁测量</translation>
    </message>
    <message>
        <source>sources without a text</source>
        <translation>没有正文的来源</translation>
    </message>
    <message>
        <source>how many articles and other sources tell it</source>
        <translation>有多少文章和其他来源讲到它</translation>
    </message>
    <message>
        <source>the sentence that tells it</source>
        <translation>讲到它的句子</translation>
    </message>
    <message>
        <source>publisher, title and day of the article with that sentence</source>
        <translation>该句所在文章的出版方、标题和日期</translation>
    </message>
    <message>
        <source>the address of that article</source>
        <translation>该文章的网址</translation>
    </message>
    <message>
        <source>other fields of an imported row, as JSON</source>
        <translation>导入行的其他字段，以JSON表示</translation>
    </message>
</context>
<context>
    <name>CommandsController</name>
    <message>
        <source>Find a compan&amp;y or lane…</source>
        <translation>查找公司或泳道(&amp;Y)…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>所有命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures…</source>
        <translation>按键与手势(&amp;K)…</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入想做的事</translation>
    </message>
    <message>
        <source>Find a company or lane</source>
        <translation>查找公司或泳道</translation>
    </message>
    <message>
        <source>Type a name, in any script</source>
        <translation>输入名称，任何文字均可</translation>
    </message>
</context>
<context>
    <name>CompaniesField</name>
    <message>
        <source>Add a company</source>
        <translation>添加公司</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Remove this company</source>
        <translation>移除这家公司</translation>
    </message>
</context>
<context>
    <name>CompanyChooser</name>
    <message>
        <source>Choose a company</source>
        <translation>选择公司</translation>
    </message>
    <message>
        <source>Any of its names</source>
        <translation>它的任一名称</translation>
    </message>
    <message>
        <source>Its events, figures and names become the other&apos;s. It can be split off again, and undone.</source>
        <translation>它的事件、数据和名称都将归于另一家公司。之后可以再拆分，也可以撤销。</translation>
    </message>
    <message>
        <source>No company here is called “%1”.</source>
        <translation>这里没有名为“%1”的公司。</translation>
    </message>
</context>
<context>
    <name>CompanyForm</name>
    <message>
        <source>also an &amp;ordinary word</source>
        <translation>也是普通词语(&amp;O)</translation>
    </message>
    <message>
        <source>the shortest that the firm itself uses</source>
        <translation>公司自己使用的最短名称</translation>
    </message>
    <message>
        <source>one a line, in any script</source>
        <translation>每行一个，文字不限</translation>
    </message>
    <message>
        <source>A name with “?” in front is taken only where the article has the full name, too.</source>
        <translation>前面有“?”的名称，只有文章中也出现全名时才算数。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>Then it is a company only where the words around it say so.</source>
        <translation>这样，只有上下文说明时才算作公司。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>类别(&amp;W)</translation>
    </message>
    <message>
        <source>Other na&amp;mes</source>
        <translation>其他名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>所属公司(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tickers</source>
        <translation>股票代码(&amp;T)</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>CompanyMenus</name>
    <message>
        <source>Merge or split</source>
        <translation>合并或拆分</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>与%1</translation>
    </message>
    <message>
        <source>No other company shares an event with it</source>
        <translation>没有其他公司与它有共同事件</translation>
    </message>
    <message>
        <source>Four at most are compared</source>
        <translation>最多比较四家</translation>
    </message>
    <message>
        <source>Any others: company:one,another in the search</source>
        <translation>其他公司：在搜索中输入 company:one,another</translation>
    </message>
    <message>
        <source>Merge another company into it…</source>
        <translation>将另一家公司并入它…</translation>
    </message>
    <message>
        <source>Merge it into another…</source>
        <translation>将它并入另一家公司…</translation>
    </message>
    <message>
        <source>Split off %1</source>
        <translation>拆分出%1</translation>
    </message>
    <message>
        <source>Nothing was merged into it</source>
        <translation>没有公司并入过它</translation>
    </message>
    <message>
        <source>Merge %1 into</source>
        <translation>将%1并入</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>并入%1</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>将%1并入%2</translation>
    </message>
</context>
<context>
    <name>CompanyModel</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Tickers</source>
        <translation>股票代码</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>CompanyPanel</name>
    <message>
        <source>Merge or split</source>
        <translation>合并或拆分</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>No company is selected</source>
        <translation>未选中公司</translation>
    </message>
    <message>
        <source>Click a lane&apos;s name, or a company of an event.</source>
        <translation>点击泳道名称，或事件中的公司。</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>隶属于%1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>events through time</source>
        <translation>各时期的事件</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>结束比较</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Through time</source>
        <translation>时间走势</translation>
    </message>
    <message>
        <source>Market share</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>%1的份额</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>percent, events</source>
        <translation>百分比，事件</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数据</translation>
    </message>
    <message>
        <source>Partners, rivals, targets</source>
        <translation>伙伴、对手、收购对象</translation>
    </message>
    <message>
        <source>events in common</source>
        <translation>共同的事件</translation>
    </message>
    <message>
        <source>Show the events of both</source>
        <translation>显示双方的事件</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外%1个</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>events they tell</source>
        <translation>讲述的事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Show only these %1</source>
        <translation>只显示这%1个</translation>
    </message>
    <message>
        <source>and %1 more in the timeline</source>
        <translation>时间线中还有%1个</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1个事件</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1个数据</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1个数据</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1个名称</translation>
    </message>
    <message>
        <source>%1 names</source>
        <translation>%1个名称</translation>
    </message>
</context>
<context>
    <name>CompanyTimeline</name>
    <message>
        <source>%1 dated events through time</source>
        <translation>各时期共%1个有日期的事件</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1个事件</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%2前后%1个</translation>
    </message>
</context>
<context>
    <name>CompanyWords</name>
    <message>
        <source>Chinese characters</source>
        <translation>汉字</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>拉丁字母</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>西里尔字母</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>阿拉伯字母</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>谚文</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>假名</translation>
    </message>
    <message>
        <source>other letters</source>
        <translation>其他文字</translation>
    </message>
    <message>
        <source>simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>未注明时间</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Bought or invested in</source>
        <translation>收购或投资的公司</translation>
    </message>
    <message>
        <source>Bought by, or with money of</source>
        <translation>收购或投资它的公司</translation>
    </message>
    <message>
        <source>Named together</source>
        <translation>同时提及</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法文</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙文</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a language and its script</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>CopiesController</name>
    <message>
        <source>No copy was made: %1</source>
        <translation>未能建立副本：%1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Ear&amp;lier days</source>
        <translation>较早的日子(&amp;L)</translation>
    </message>
    <message>
        <source>Keep a copy of each &amp;day</source>
        <translation>每天保留一份副本(&amp;D)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Put the project back to how it was at the beginning of %1? What it holds now is kept as today&apos;s copy.</source>
        <translation>要把项目恢复到%1开始时的样子吗？现有内容将保留为今天的副本。</translation>
    </message>
    <message>
        <source>Annals</source>
        <translation>Annals</translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>1 figure</source>
        <translation>1个数据</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1个数据</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1个事件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2中的%1个</translation>
    </message>
    <message>
        <source>, %1 undated</source>
        <translation>，%1个无日期</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>%1 by the filter</source>
        <translation>被筛选排除%1个</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>无日期%1个</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>被否决%1个</translation>
    </message>
    <message>
        <source>%1 beyond the years 1 to 9999</source>
        <translation>超出公元1至9999年%1个</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未包括：%1。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>first quarter of %1</source>
        <translation>%1年第一季度</translation>
    </message>
    <message>
        <source>second quarter of %1</source>
        <translation>%1年第二季度</translation>
    </message>
    <message>
        <source>third quarter of %1</source>
        <translation>%1年第三季度</translation>
    </message>
    <message>
        <source>fourth quarter of %1</source>
        <translation>%1年第四季度</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation>%1年代</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>截至%1所知</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1个月</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <comment>year</comment>
        <translation>公元前%1年</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>%3%2%1日</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>第%1季度</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping; nothing will have changed.</source>
        <translation>正在停止；不会有任何更改。</translation>
    </message>
    <message>
        <source>%1: %2 rows of the project written</source>
        <translation>%1：已写入项目%2行</translation>
    </message>
</context>
<context>
    <name>DeedRunner</name>
    <message>
        <source>“%1” is still under way: nothing else can be done before it has ended.</source>
        <translation>“%1”仍在进行：结束之前不能做其他操作。</translation>
    </message>
    <message>
        <source>It was stopped, and nothing has changed.</source>
        <translation>已停止，没有任何更改。</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Change of a publication date</source>
        <translation>更改发布日期</translation>
    </message>
    <message>
        <source>Make one of two events</source>
        <translation>两个事件合为一个</translation>
    </message>
    <message>
        <source>Take 1 January as its year</source>
        <translation>1月1日改为全年</translation>
    </message>
    <message>
        <source>Keep two events</source>
        <translation>保留两个事件</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>优先采用</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>将%1并入%2</translation>
    </message>
    <message>
        <source>Split %1 from %2</source>
        <translation>从%2拆分出%1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Keep 1 January</source>
        <translation>保留1月1日</translation>
    </message>
    <message>
        <source>Correction of an article</source>
        <translation>更正文章信息</translation>
    </message>
    <message>
        <source>Reading of the articles again</source>
        <translation>重新阅读文章</translation>
    </message>
</context>
<context>
    <name>DisputeBox</name>
    <message>
        <source>Sources disagree on the kind</source>
        <translation>各来源对类型说法不一</translation>
    </message>
    <message>
        <source>Sources disagree on the date</source>
        <translation>各来源对日期说法不一</translation>
    </message>
    <message>
        <source>Sources disagree on how certain it is</source>
        <translation>各来源对确定性说法不一</translation>
    </message>
    <message>
        <source>Sources disagree on the amount</source>
        <translation>各来源对金额说法不一</translation>
    </message>
    <message>
        <source>%1, preferred by choice</source>
        <translation>%1，人工选定</translation>
    </message>
    <message>
        <source>%1, preferred</source>
        <translation>%1，优先采用</translation>
    </message>
    <message>
        <source>Prefer this: the other stays and is exported as well</source>
        <translation>采用此说法：另一说法保留，并一同导出</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>closer to the event</source>
        <translation>离事件更近</translation>
    </message>
    <message>
        <source>names its source</source>
        <translation>注明了来源</translation>
    </message>
    <message>
        <source>later, and corrects the other</source>
        <translation>较晚，并更正了另一说法</translation>
    </message>
    <message>
        <source>an official document</source>
        <translation>官方文件</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>理由（可不填）</translation>
    </message>
    <message>
        <source>Why one side is preferred</source>
        <translation>采用这一方的理由</translation>
    </message>
    <message>
        <source>A click on a value prefers it; the others stay and are exported as well.</source>
        <translation>点击一个数值即予优先采用；其余保留，并一同导出。</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop articles here</source>
        <translation>将文章拖放到这里</translation>
    </message>
    <message>
        <source>Text, web pages, PDF, mail or tables, in any encoding; a whole folder is walked</source>
        <translation>文本、网页、PDF、邮件或表格，任何编码均可；可拖入整个文件夹</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The originals are not changed.</source>
        <translation>任何内容都不会离开这台电脑，原件不会被更改。</translation>
    </message>
</context>
<context>
    <name>EditController</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做%1(&amp;R)</translation>
    </message>
</context>
<context>
    <name>EdtfField</name>
    <message>
        <source>2019, April 2019, 2019-04-17, about 2014, 2018 to 2020</source>
        <translation>2019、2019年4月、2019-04-17、约2014年、2018年至2020年</translation>
    </message>
    <message>
        <source>No date: it waits below the lanes until it has one.</source>
        <translation>无日期：有日期之前，它在泳道下方等候。</translation>
    </message>
</context>
<context>
    <name>EraDialog</name>
    <message>
        <source>Add era</source>
        <translation>添加时期</translation>
    </message>
    <message>
        <source>Edit era</source>
        <translation>编辑时期</translation>
    </message>
    <message>
        <source>Boom years</source>
        <translation>繁荣年代</translation>
    </message>
    <message>
        <source>2014/2016, 2019, since 2020</source>
        <translation>2014/2016、2019年、2020年以来</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This is not an Annals project.</source>
        <translation>这不是Annals项目文件。</translation>
    </message>
    <message>
        <source>“%1” is not a date as EDTF writes them.</source>
        <translation>“%1”不是EDTF格式的日期。</translation>
    </message>
    <message>
        <source>There is no year -0; the one before 0001 is 0000.</source>
        <translation>没有-0年；0001年的前一年是0000年。</translation>
    </message>
    <message>
        <source>There is no day 00.</source>
        <translation>没有00日。</translation>
    </message>
    <message>
        <source>None of these months has a day %1.</source>
        <translation>这些月份都没有%1日。</translation>
    </message>
    <message>
        <source>There is no %1 in %2%3.</source>
        <translation>%2%3年没有%1。</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>没有%1。</translation>
    </message>
    <message>
        <source>A year of more than four digits is written with a Y: Y%1.</source>
        <translation>超过四位数的年份前面要写Y：Y%1。</translation>
    </message>
    <message>
        <source>A year has four digits; “%1” has not.</source>
        <translation>年份应为四位数；“%1”不是。</translation>
    </message>
    <message>
        <source>A year has 12 months; %1 is none.</source>
        <translation>一年有12个月；没有%1月。</translation>
    </message>
    <message>
        <source>%1 is a part of the year, which has no days of its own.</source>
        <translation>%1是一年中的一段，不能再带日。</translation>
    </message>
    <message>
        <source>This year lies further off than a quadrillion years.</source>
        <translation>这一年远在千万亿年之外。</translation>
    </message>
    <message>
        <source>Y is for years beyond 9999; %1 has four digits without it.</source>
        <translation>Y用于9999年以后；%1不带它只有四位数。</translation>
    </message>
    <message>
        <source>“%1” has no %2 significant digits.</source>
        <translation>“%1”没有%2位有效数字。</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 09:30:00 or 09:30:00+02:00.</source>
        <translation>“%1”不是如09:30:00或09:30:00+02:00那样的时间。</translation>
    </message>
    <message>
        <source>There is no %1 on the clock.</source>
        <translation>没有%1这个时刻。</translation>
    </message>
    <message>
        <source>There is no time zone %1; they lie from -12:00 to +14:00.</source>
        <translation>没有时区%1；时区在-12:00到+14:00之间。</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation>没有日期。</translation>
    </message>
    <message>
        <source>The dates of an interval or a set have no time of day.</source>
        <translation>区间或集合中的日期不带时刻。</translation>
    </message>
    <message>
        <source>Only a day has a time; %1 is none.</source>
        <translation>只有某一天才有时刻；%1不是一天。</translation>
    </message>
    <message>
        <source>%1 lies before %2, where it should end.</source>
        <translation>%1早于%2，但它应是结束日期。</translation>
    </message>
    <message>
        <source>An interval has one “/” between two dates.</source>
        <translation>区间是用一个“/”隔开的两个日期。</translation>
    </message>
    <message>
        <source>The ends of an interval are years, months or days; %1 is a part of a year.</source>
        <translation>区间的两端是年、月或日；%1是一年中的一段。</translation>
    </message>
    <message>
        <source>“..” needs a date before or after it.</source>
        <translation>“..”之前或之后需要有日期。</translation>
    </message>
    <message>
        <source>A set that begins with “%1” ends with “%2”.</source>
        <translation>以“%1”开头的集合应以“%2”结尾。</translation>
    </message>
    <message>
        <source>The article is no longer in the project.</source>
        <translation>文章已不在项目中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>The year of &quot;%1&quot; has two digits: its century is not said.</source>
        <translation>“%1”的年份只有两位数：没有说明世纪。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date: %2</source>
        <translation>“%1”不是日期：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be %2 or %3: nothing in the column tells which comes first.</source>
        <translation>“%1”可能是%2或%3：该列没有说明哪个在前。</translation>
    </message>
    <message>
        <source>The row holds NUL bytes: it is no text.</source>
        <translation>该行含有空字节：不是文本。</translation>
    </message>
    <message>
        <source>The line is longer than %1 MB, the limit of a row.</source>
        <translation>该行超过%1 MB，即一行的上限。</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>The encoding %1 cannot be read.</source>
        <translation>无法读取编码%1。</translation>
    </message>
    <message>
        <source>The file cannot be read as %1.</source>
        <translation>文件无法按%1读取。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is binary, not text.</source>
        <translation>文件是二进制，不是文本。</translation>
    </message>
    <message>
        <source>The file holds nothing but white space.</source>
        <translation>文件中只有空白。</translation>
    </message>
    <message>
        <source>The feed is broken: %1.</source>
        <translation>订阅源已损坏：%1。</translation>
    </message>
    <message>
        <source>The feed holds no entry with a text.</source>
        <translation>订阅源中没有带正文的条目。</translation>
    </message>
    <message>
        <source>The page nests its elements more than %1 deep.</source>
        <translation>网页的元素嵌套超过%1层。</translation>
    </message>
    <message>
        <source>The page holds no story: nothing is left without its menus and scripts.</source>
        <translation>网页没有正文：去掉菜单和脚本后什么也不剩。</translation>
    </message>
    <message>
        <source>This is no calendar.</source>
        <translation>这不是日历。</translation>
    </message>
    <message>
        <source>The calendar holds no event.</source>
        <translation>日历中没有事件。</translation>
    </message>
    <message>
        <source>It is nested more than %1 deep.</source>
        <translation>嵌套超过%1层。</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>不是JSON：%1。</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>不是JSON对象。</translation>
    </message>
    <message>
        <source>This is no JSON: it begins with neither a list nor an object.</source>
        <translation>这不是JSON：开头既不是列表也不是对象。</translation>
    </message>
    <message>
        <source>The message nests its parts more than %1 deep.</source>
        <translation>邮件的各部分嵌套超过%1层。</translation>
    </message>
    <message>
        <source>The file is no message.</source>
        <translation>文件不是邮件。</translation>
    </message>
    <message>
        <source>The message holds no text.</source>
        <translation>邮件没有正文。</translation>
    </message>
    <message>
        <source>This is no manifest: its first line names no column &quot;path&quot;.</source>
        <translation>这不是清单：第一行没有名为“path”的列。</translation>
    </message>
    <message>
        <source>The manifest cannot be opened: %1.</source>
        <translation>无法打开清单：%1。</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>文件没有文本。</translation>
    </message>
    <message>
        <source>It ends (%1) before it begins (%2).</source>
        <translation>结束（%1）早于开始（%2）。</translation>
    </message>
    <message>
        <source>The text holds no line that begins with a date and a colon.</source>
        <translation>文本中没有以日期和冒号开头的行。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, the most that is read of its kind.</source>
        <translation>文件超过%1 MB，即此类文件可读取的上限。</translation>
    </message>
    <message>
        <source>The text of the PDF is larger than %1 MB, the limit of an article.</source>
        <translation>PDF的文本超过%1 MB，即一篇文章的上限。</translation>
    </message>
    <message>
        <source>The file is a zip archive, no PDF.</source>
        <translation>文件是zip压缩包，不是PDF。</translation>
    </message>
    <message>
        <source>The file is no PDF.</source>
        <translation>文件不是PDF。</translation>
    </message>
    <message>
        <source>The PDF unpacks to more than %1 MB.</source>
        <translation>PDF解压后超过%1 MB。</translation>
    </message>
    <message>
        <source>The PDF is broken: it cannot be opened.</source>
        <translation>PDF已损坏：无法打开。</translation>
    </message>
    <message>
        <source>The PDF is encrypted and asks for a password.</source>
        <translation>PDF已加密，需要密码。</translation>
    </message>
    <message>
        <source>The PDF has more than %1 pages.</source>
        <translation>PDF超过%1页。</translation>
    </message>
    <message>
        <source>The PDF holds pictures of pages, no text: a program for text recognition (OCR) can add it.</source>
        <translation>PDF只有页面图片，没有文本：可用文字识别（OCR）程序添加文本。</translation>
    </message>
    <message>
        <source>This is %1, which this version does not read.</source>
        <translation>这是%1，此版本无法读取。</translation>
    </message>
    <message>
        <source>This is no timeline of TimelineJS.</source>
        <translation>这不是TimelineJS的时间线。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;, only %2.</source>
        <translation>表格没有“%1”列，只有%2。</translation>
    </message>
    <message>
        <source>No column can be taken for a title, a company or a value: say which with --map (the columns are %1).</source>
        <translation>没有列可作为标题、公司或数值：请用 --map 指定（各列为%1）。</translation>
    </message>
    <message>
        <source>No temporary file can be made: %1.</source>
        <translation>无法创建临时文件：%1。</translation>
    </message>
    <message>
        <source>The temporary file cannot be written: %1.</source>
        <translation>无法写入临时文件：%1。</translation>
    </message>
    <message>
        <source>The file is binary, not a table of text.</source>
        <translation>文件是二进制，不是文本表格。</translation>
    </message>
    <message>
        <source>At most %1 words are searched for at once, of %2 characters in all.</source>
        <translation>一次最多搜索 %1 个词，合计 %2 个字符。</translation>
    </message>
    <message>
        <source>The table has more than %1 columns.</source>
        <translation>表格超过 %1 列。</translation>
    </message>
    <message>
        <source>It is larger than %1 MB, the limit of a row.</source>
        <translation>超过 %1 MB，即一行的上限。</translation>
    </message>
    <message>
        <source>The message has more than %1 parts.</source>
        <translation>邮件超过 %1 个部分。</translation>
    </message>
    <message>
        <source>The file holds no row.</source>
        <translation>文件中没有任何行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month.</source>
        <translation>“%1”不是月份。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
    <message>
        <source>The copy could not be put in its place.</source>
        <translation>无法将副本放到位。</translation>
    </message>
    <message>
        <source>No company here is called “%1”.</source>
        <translation>这里没有名为“%1”的公司。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one company already.</source>
        <translation>“%1”和“%2”已经是同一家公司。</translation>
    </message>
    <message>
        <source>“%1” owns “%2”: an owner cannot go into what it owns. Merge “%2” into “%1” instead.</source>
        <translation>“%1”拥有“%2”：所有者不能并入它所拥有的公司。请改为将“%2”并入“%1”。</translation>
    </message>
    <message>
        <source>“%1” was not merged into another company.</source>
        <translation>“%1”没有并入过其他公司。</translation>
    </message>
    <message>
        <source>“%1” has been merged itself: split it off first.</source>
        <translation>“%1”本身已被合并：请先将它拆分出来。</translation>
    </message>
    <message>
        <source>How “%1” was merged is not in the log.</source>
        <translation>日志中没有“%1”如何合并的记录。</translation>
    </message>
    <message>
        <source>There is no such company.</source>
        <translation>没有这家公司。</translation>
    </message>
    <message>
        <source>A company cannot own itself: </source>
        <translation>公司不能拥有自己：</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>没有这个事件。</translation>
    </message>
    <message>
        <source>There is no such figure.</source>
        <translation>没有这个数据。</translation>
    </message>
    <message>
        <source>The repaired copy could not be put in its place.</source>
        <translation>无法将修复后的副本放到位。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>内存不足，无法生成%1 × %2像素的图片。</translation>
    </message>
    <message>
        <source>The picture could not be encoded.</source>
        <translation>图片无法编码。</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>无法生成页面。</translation>
    </message>
    <message>
        <source>There is no event &apos;%1&apos; in the project.</source>
        <translation>项目中没有事件“%1”。</translation>
    </message>
    <message>
        <source>The event &apos;%1&apos; cannot be selected: the filter leaves it out.</source>
        <translation>无法选中事件“%1”：筛选把它排除了。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>The project is in use by another program; try again in a moment</source>
        <translation>项目正被其他程序或导入使用；请稍后再试</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>项目以只读方式打开</translation>
    </message>
    <message>
        <source>The project file could not be read or written</source>
        <translation>无法读写项目文件</translation>
    </message>
    <message>
        <source>The project file could not be opened</source>
        <translation>无法打开项目文件</translation>
    </message>
    <message>
        <source>The project file is damaged; &quot;annals check --repair&quot; saves what can be read</source>
        <translation>项目文件已损坏；“annals check --repair”可挽救能读出的内容</translation>
    </message>
    <message>
        <source>This is not an Annals project</source>
        <translation>这不是Annals项目</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>The project does not allow this change</source>
        <translation>项目不允许此更改</translation>
    </message>
    <message>
        <source>The project file could not be used</source>
        <translation>无法使用项目文件</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取该文件：%1。</translation>
    </message>
    <message>
        <source>The folder for daily copies cannot be made.</source>
        <translation>无法建立存放每日副本的文件夹。</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Annals; here it can only be opened for reading.</source>
        <translation>该项目由更新版本的 Annals 创建，在此只能以只读方式打开。</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Annals; only that can repair it.</source>
        <translation>该项目由更新版本的 Annals 创建，只有那个版本能够修复它。</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Annals, and keeps what it holds in another way.</source>
        <translation>该项目由更新版本的 Annals 创建，其内容以另一种方式保存。</translation>
    </message>
    <message>
        <source>There is not enough memory for the zip file.</source>
        <translation>内存不足，无法生成zip文件。</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large for one image, which may have 100 million; it can be written in tiles.</source>
        <translation>%1 × %2像素的图片太大，一幅图像最多一亿像素；可以分块写出。</translation>
    </message>
    <message>
        <source>This only tells where a web page is: save the page itself with your browser, and import that.</source>
        <translation>这个文件只是网页的地址：请先用浏览器保存网页本身，再导入。</translation>
    </message>
    <message>
        <source>It was stopped, and nothing has changed.</source>
        <translation>已停止，没有任何更改。</translation>
    </message>
    <message>
        <source>A company needs a name.</source>
        <translation>公司需要名称。</translation>
    </message>
    <message>
        <source>It needs the word that is looked for.</source>
        <translation>需要填写要查找的词语。</translation>
    </message>
    <message>
        <source>The verb of the title needs five forms: acquire acquires acquired acquired acquiring.</source>
        <translation>标题的动词需要五种形式：acquire acquires acquired acquired acquiring。</translation>
    </message>
    <message>
        <source>It needs what it sets off: kind, pattern, need and strength, as in “acquisition on firm 0.8”.</source>
        <translation>需要说明它引出什么：类型、句式、要求和强度，例如“acquisition on firm 0.8”。</translation>
    </message>
    <message>
        <source>The second column is neither a type of company nor verb or noun.</source>
        <translation>第二列既不是公司类别，也不是 verb 或 noun。</translation>
    </message>
    <message>
        <source>What it sets off cannot be read: kind, pattern, need and strength, as in “acquisition on firm 0.8”.</source>
        <translation>引出的内容无法读取：需要类型、句式、要求和强度，例如“acquisition on firm 0.8”。</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>&amp;Star</source>
        <translation>星标(&amp;S)</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>编辑事件</translation>
    </message>
    <message>
        <source>Amazon acquires Joyo</source>
        <translation>亚马逊收购卓越网</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>China, Seattle</source>
        <translation>中国，西雅图</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Companies</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>It needs a title: what happened, in a few words.</source>
        <translation>需要标题：用几个字说明发生了什么。</translation>
    </message>
    <message>
        <source>The date cannot be read. Leave it empty where none is known.</source>
        <translation>日期无法识别。若不清楚，请留空。</translation>
    </message>
    <message>
        <source>An amount cannot be read.</source>
        <translation>有金额无法识别。</translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>Add event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>编辑事件</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>No star</source>
        <translation>去掉星标</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>加标签“%1”</translation>
    </message>
    <message>
        <source>No tag “%1”</source>
        <translation>去掉标签“%1”</translation>
    </message>
    <message>
        <source>Merge events</source>
        <translation>合并事件</translation>
    </message>
    <message>
        <source>Split event</source>
        <translation>拆分事件</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>更改日期</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event(s)</source>
        <translation>
            <numerusform>删除%n个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventLine</name>
    <message>
        <source>%1 BCE</source>
        <translation>公元前%1年</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>event %1 of %2</source>
        <translation>第%1个事件，共%2个</translation>
    </message>
</context>
<context>
    <name>EventListRow</name>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>about </source>
        <translation>约</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>, day not known</source>
        <translation>，日不详</translation>
    </message>
    <message>
        <source>, month not known</source>
        <translation>，月不详</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示%1个</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>第%1个，共%2个</translation>
    </message>
    <message>
        <source>hidden by the filter</source>
        <translation>被筛选隐藏</translation>
    </message>
    <message>
        <source>No event is selected</source>
        <translation>未选中事件</translation>
    </message>
    <message>
        <source>Click a mark on the timeline to see what happened and which sentence says so.</source>
        <translation>点击时间线上的标记，查看发生了什么，以及出自哪句话。</translation>
    </message>
    <message>
        <source>This project holds no event yet. Import articles, or drop them on the window.</source>
        <translation>此项目还没有事件。请导入文章，或把文章拖到窗口上。</translation>
    </message>
    <message>
        <source>This event is no longer in the project.</source>
        <translation>此事件已不在项目中。</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Table of events</source>
        <translation>事件表</translation>
    </message>
    <message>
        <source>Titles of at most %1 events can be put in order: filter first.</source>
        <translation>最多可为%1个事件按标题排序：请先筛选。</translation>
    </message>
    <message>
        <source>Putting %1 events in order…</source>
        <translation>正在为%1个事件排序…</translation>
    </message>
    <message>
        <source>No events yet. Import articles to fill the table.</source>
        <translation>还没有事件。导入文章后表格会填满。</translation>
    </message>
    <message>
        <source>The filter lets no event through.</source>
        <translation>筛选后没有事件。</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
</context>
<context>
    <name>EventTableModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>acquisition</source>
        <translation>收购</translation>
    </message>
    <message>
        <source>merger</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>推出</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>开业</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>layoffs</source>
        <translation>裁员</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>results</source>
        <translation>业绩</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>监管</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>leadership</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>rumoured</source>
        <translation>传闻</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>已否认</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>行为方</translation>
    </message>
    <message>
        <source>target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>竞争方</translation>
    </message>
    <message>
        <source>source</source>
        <translation>信息来源</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>IPO</source>
        <translation>首次公开募股</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1个来源</translation>
    </message>
    <message>
        <source>%1 sources, %2 independent</source>
        <translation>%1个来源，其中%2个独立</translation>
    </message>
    <message>
        <source>No longer in the article</source>
        <translation>文章中已无此句</translation>
    </message>
</context>
<context>
    <name>EventsController</name>
    <message>
        <source>Eve&amp;nts</source>
        <translation>事件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>新建事件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit event…</source>
        <translation>编辑事件(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>否决(&amp;R)</translation>
    </message>
    <message>
        <source>Put &amp;back for review</source>
        <translation>放回待审核(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Merge the selected</source>
        <translation>合并所选事件(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>拆分(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Drag events to &amp;other dates</source>
        <translation>拖动事件改日期(&amp;O)</translation>
    </message>
    <message>
        <source>New fig&amp;ure…</source>
        <translation>新建数据(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>数据(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>新建标签(&amp;N)…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Tag of the selected events</source>
        <translation>所选事件的标签</translation>
    </message>
    <message>
        <source>&amp;Edit figure…</source>
        <translation>编辑数据(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>same newsroom</source>
        <translation>同一编辑部</translation>
    </message>
    <message>
        <source>a person entered it</source>
        <translation>由人工录入</translation>
    </message>
    <message>
        <source>a row of a table</source>
        <translation>表格中的一行</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>优先采用</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Article no longer in the project</source>
        <translation>文章已不在项目中</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>得分%1</translation>
    </message>
    <message>
        <source>It was read from a table or added by hand.</source>
        <translation>它来自表格，或由人工添加。</translation>
    </message>
</context>
<context>
    <name>Explorer</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>找到%1处</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Co&amp;py picture of the view</source>
        <translation>复制视图图片(&amp;P)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the timeline or the chart as a picture, a page or a table (Ctrl+E)</source>
        <translation>将时间线或图表写成图片、网页或表格（Ctrl+E）</translation>
    </message>
    <message>
        <source>Annals</source>
        <translation>Annals</translation>
    </message>
    <message>
        <source>The picture of what is in view is on the clipboard.</source>
        <translation>当前视图的图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>This is a picture of the project “%1”. Open that project and drop it again to see the same view.</source>
        <translation>这是项目“%1”的图片。请打开该项目后再次拖放，以恢复同样的视图。</translation>
    </message>
    <message>
        <source>The view of the picture is back.</source>
        <translation>已恢复图片的视图。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The same from the comm&amp;and line</source>
        <translation>等效的命令行(&amp;A)</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>%L1 of %L2 events</source>
        <translation>%L2个事件中的%L1个</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>%L1 of %L2 tiles</source>
        <translation>%L2块中的%L1块</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Letters as shapes, for programs without the fonts</source>
        <translation>文字转为图形，供没有这些字体的程序使用</translation>
    </message>
    <message>
        <source>Wide, 1600 × 900</source>
        <translation>宽幅，1600 × 900</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>幻灯片，1920 × 1080</translation>
    </message>
    <message>
        <source>Article, 850 × 600</source>
        <translation>文章，850 × 600</translation>
    </message>
    <message>
        <source>Social, 1200 × 628</source>
        <translation>社交媒体，1200 × 628</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>方形，1080 × 1080</translation>
    </message>
    <message>
        <source>Print, one column, 88 mm</source>
        <translation>印刷，单栏，88 mm</translation>
    </message>
    <message>
        <source>Print, two columns, 180 mm</source>
        <translation>印刷，双栏，180 mm</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4，横向</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3，横向</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>CSV, a table</source>
        <translation>CSV，表格</translation>
    </message>
    <message>
        <source>TSV, a table with tabs</source>
        <translation>TSV，制表符分隔的表格</translation>
    </message>
    <message>
        <source>HTML, an interactive page</source>
        <translation>HTML，交互网页</translation>
    </message>
    <message>
        <source>JSON for TimelineJS</source>
        <translation>TimelineJS的JSON</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar日历</translation>
    </message>
    <message>
        <source>JSON Lines, all records</source>
        <translation>JSON Lines，全部记录</translation>
    </message>
    <message>
        <source>JSON-LD, schema.org</source>
        <translation>JSON-LD，schema.org</translation>
    </message>
    <message>
        <source>Web Annotations, the quotes</source>
        <translation>Web Annotations，引文</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>A table and a list of sources beside it</source>
        <translation>另附数据表和来源清单</translation>
    </message>
    <message>
        <source>Preview in grey</source>
        <translation>灰度预览</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Market share</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>内容(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>范围(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ineness</source>
        <translation>精细度(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>主题(&amp;E)</translation>
    </message>
    <message>
        <source>With</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>文字说明(&amp;I)</translation>
    </message>
    <message>
        <source>What the picture says, for those who do not see it; it goes into the file</source>
        <translation>图片内容的文字说明，供看不到图片的人使用；写入文件</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG，像素图</translation>
    </message>
    <message>
        <source>SVG, vectors</source>
        <translation>SVG，矢量图</translation>
    </message>
    <message>
        <source>PDF, one page</source>
        <translation>PDF，一页</translation>
    </message>
    <message>
        <source>PDF, as many pages as needed</source>
        <translation>PDF，所需页数</translation>
    </message>
    <message>
        <source>Everything the filter lets through</source>
        <translation>筛选后的全部内容</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>当前视图</translation>
    </message>
    <message numerus="yes">
        <source>Around the %n selected events</source>
        <translation>
            <numerusform>所选%n个事件前后</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen range</source>
        <translation>选定的范围</translation>
    </message>
    <message>
        <source>Everything, without the filter</source>
        <translation>全部内容，不筛选</translation>
    </message>
    <message>
        <source>%1 dots a pixel</source>
        <translation>每像素%1点</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>每英寸%1点</translation>
    </message>
    <message>
        <source>In tiles of at most %L1 × %L1 pixels</source>
        <translation>分块，每块至多%L1 × %L1像素</translation>
    </message>
    <message>
        <source>In a zip file with table, sources and readme</source>
        <translation>与数据表、来源清单和说明一起打包成zip文件</translation>
    </message>
    <message>
        <source>Each is a PNG, named by its row and column; side by side they are the picture</source>
        <translation>每块是一个PNG文件，以行号和列号命名；拼在一起就是整幅图片</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止，未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>文件开头</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1页</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1页</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2像素，%3</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, about %3</source>
        <translation>%1 × %2像素，约%3</translation>
    </message>
    <message>
        <source>%1 × %2 pixels in %3 tiles, about %4</source>
        <translation>%1 × %2像素，分%3块，约%4</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>… %L1 more</source>
        <translation>…另外%L1个</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1个事件</translation>
    </message>
    <message>
        <source>%L1 events</source>
        <translation>%L1个事件</translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source>New figure</source>
        <translation>新建数据</translation>
    </message>
    <message>
        <source>Edit figure</source>
        <translation>编辑数据</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>How exactly it is known</source>
        <translation>精确程度</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>e-commerce</source>
        <translation>电子商务</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>说法出自何处</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>数值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>截至(&amp;A)</translation>
    </message>
    <message>
        <source>Mar&amp;ket</source>
        <translation>市场(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地区(&amp;R)</translation>
    </message>
    <message>
        <source>Measured &amp;by</source>
        <translation>测量者(&amp;B)</translation>
    </message>
    <message>
        <source>It needs a company, or the market that it is about.</source>
        <translation>需要公司，或所涉及的市场。</translation>
    </message>
    <message>
        <source>It needs a value that is a number.</source>
        <translation>需要一个数值。</translation>
    </message>
    <message>
        <source>The unit is percent, number, times or a currency of three letters.</source>
        <translation>单位可以是百分比、数量、倍，或三个字母的货币代码。</translation>
    </message>
    <message>
        <source>The date cannot be read. Leave it empty where none is known.</source>
        <translation>日期无法识别。若不清楚，请留空。</translation>
    </message>
</context>
<context>
    <name>FigureDispute</name>
    <message>
        <source>measured by %1</source>
        <translation>由%1测量</translation>
    </message>
    <message>
        <source>no source is named</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>FigureEditor</name>
    <message>
        <source>Add figure</source>
        <translation>添加数据</translation>
    </message>
    <message>
        <source>Edit figure</source>
        <translation>编辑数据</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n figure(s)</source>
        <translation>
            <numerusform>删除%n个数据</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureGrid</name>
    <message>
        <source>none found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>原句</translation>
    </message>
    <message>
        <source>Show the sentence of %1</source>
        <translation>显示%1的原句</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外%1个</translation>
    </message>
    <message>
        <source>Show %1 and where it is from</source>
        <translation>显示%1及其出处</translation>
    </message>
    <message>
        <source>Show all figures of %1</source>
        <translation>显示%1的全部数据</translation>
    </message>
    <message>
        <source>Sources disagree on this value</source>
        <translation>各来源对此数值说法不一</translation>
    </message>
    <message>
        <source>sentence gone</source>
        <translation>原句已无</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量者</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>%1, sources disagree</source>
        <translation>%1，各来源说法不一</translation>
    </message>
</context>
<context>
    <name>FigurePanel</name>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Previous figure of its kind</source>
        <translation>上一个同类数据</translation>
    </message>
    <message>
        <source>Next figure of its kind</source>
        <translation>下一个同类数据</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>This figure is no longer in the project.</source>
        <translation>此数据已不在项目中。</translation>
    </message>
    <message>
        <source>No figure is selected</source>
        <translation>未选中数据</translation>
    </message>
    <message>
        <source>Click a value to see which sentence says so.</source>
        <translation>点击一个数值，查看是哪句话这样说的。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量者</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>另计</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>none: the market as a whole</source>
        <translation>无：整个市场</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1 of %2 of its kind</source>
        <translation>同类第%1个，共%2个</translation>
    </message>
    <message>
        <source>Sources disagree on this value</source>
        <translation>各来源对此数值说法不一</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>低于%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多%1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少%1</translation>
    </message>
    <message>
        <source>Market share</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户数</translation>
    </message>
    <message>
        <source>Monthly users</source>
        <translation>月活跃用户</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>营收</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>亏损</translation>
    </message>
    <message>
        <source>Goods sold</source>
        <translation>商品交易额</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Sales growth</source>
        <translation>销售增长</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>门店数</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>商户数</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工数</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>出货量</translation>
    </message>
    <message>
        <source>Market growth</source>
        <translation>市场增长</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Words of a figure: company, measure, market…</source>
        <translation>数据中的词：公司、指标、市场…</translation>
    </message>
    <message>
        <source>Find a figure</source>
        <translation>查找数据</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Only where sources disagree</source>
        <translation>只看来源说法不一的</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>所有公司</translation>
    </message>
</context>
<context>
    <name>FileController</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Annals</source>
        <translation>Annals</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹%1。</translation>
    </message>
    <message>
        <source>Import articles and tables</source>
        <translation>导入文章和表格</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md *.markdown *.html *.htm *.mhtml *.mht *.eml *.pdf *.rss *.atom *.xml)</source>
        <translation>文章 (*.txt *.md *.markdown *.html *.htm *.mhtml *.mht *.eml *.pdf *.rss *.atom *.xml)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.json *.jsonl *.ics *.mw)</source>
        <translation>表格 (*.csv *.tsv *.json *.jsonl *.ics *.mw)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Where should the new project lie?</source>
        <translation>新项目放在哪里？</translation>
    </message>
    <message>
        <source>My timeline.annals</source>
        <translation>我的时间线.annals</translation>
    </message>
    <message>
        <source>%1 is open for reading only: nothing can be imported into it.</source>
        <translation>%1以只读方式打开：无法导入任何内容。</translation>
    </message>
    <message>
        <source>That is the address of a web page. Annals opens no connection: save the page with your browser and drop the file here.</source>
        <translation>这是网页的地址。Annals不会联网：请先用浏览器保存网页，再把文件拖到这里。</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除筛选%1</translation>
    </message>
    <message>
        <source>%1 companies</source>
        <translation>%1家公司</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>与%1</translation>
    </message>
    <message>
        <source>%1 kinds</source>
        <translation>%1种类型</translation>
    </message>
    <message>
        <source>%1 certainties</source>
        <translation>%1种确定性</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1个来源</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>%1种审核结果</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>%1个标签</translation>
    </message>
    <message>
        <source>Score at least %1</source>
        <translation>得分至少%1</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ 另外%1个</translation>
    </message>
    <message>
        <source>hides %1</source>
        <translation>隐藏%1个</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>FilterController</name>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>清除所有筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;nothing, then end the search</source>
        <translation>取消选择，再结束搜索(&amp;N)</translation>
    </message>
    <message>
        <source>Filter &amp;back</source>
        <translation>筛选后退(&amp;B)</translation>
    </message>
    <message>
        <source>Filter for&amp;ward</source>
        <translation>筛选前进(&amp;W)</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>下一处(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>保存此搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>S&amp;aved searches</source>
        <translation>已保存的搜索(&amp;A)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Name of the search “%1”</source>
        <translation>搜索“%1”的名称</translation>
    </message>
    <message>
        <source>None is saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget recent searches</source>
        <translation>清除最近的搜索(&amp;F)</translation>
    </message>
</context>
<context>
    <name>FilterExpression</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否指%1？</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>There is no key “%1”. %2 To search for the word itself, put it in quotation marks.</source>
        <translation>没有关键字“%1”。%2要搜索这个词本身，请加引号。</translation>
    </message>
    <message>
        <source>After %1: comes what to look for, without a space.</source>
        <translation>%1: 之后直接写要查找的内容，不加空格。</translation>
    </message>
    <message>
        <source>No company here is called “%1”.</source>
        <translation>这里没有名为“%1”的公司。</translation>
    </message>
    <message>
        <source>No source here is called “%1”.</source>
        <translation>这里没有名为“%1”的来源。</translation>
    </message>
    <message>
        <source>No event here has the tag “%1”.</source>
        <translation>这里没有带标签“%1”的事件。</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>没有类型“%1”。</translation>
    </message>
    <message>
        <source>There is no certainty “%1”.</source>
        <translation>没有确定性“%1”。</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>没有状态“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no date. %2</source>
        <translation>“%1”不是日期。%2</translation>
    </message>
    <message>
        <source>A range has a date before its two dots, after them or both.</source>
        <translation>日期范围在两点之前、之后或两边都要有日期。</translation>
    </message>
    <message>
        <source>%1 lies after %2: no day is in between.</source>
        <translation>%1晚于%2：中间没有任何一天。</translation>
    </message>
    <message>
        <source>The dates leave no day: all of them must hold.</source>
        <translation>这些日期没有共同的一天：它们必须同时成立。</translation>
    </message>
    <message>
        <source>Scores are filtered from below: conf&gt;0.7 or conf&gt;=0.7.</source>
        <translation>得分按下限筛选：conf&gt;0.7 或 conf&gt;=0.7。</translation>
    </message>
    <message>
        <source>At most %1 words are searched for at once, of %2 characters in all.</source>
        <translation>一次最多搜索 %1 个词，合计 %2 个字符。</translation>
    </message>
    <message>
        <source>A score is a number from 0 to 1, such as conf&gt;0.7.</source>
        <translation>得分是0到1之间的数，例如 conf&gt;0.7。</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少%1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Places found in articles</source>
        <translation>在文章中找到的位置</translation>
    </message>
    <message>
        <source>No article has “%1”</source>
        <translation>没有文章包含“%1”</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1处</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1处</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1篇文章</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1篇文章</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>列出前%1处。</translation>
    </message>
    <message>
        <source>A click opens the article there.</source>
        <translation>点击可在相应位置打开文章。</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Wheel, pinch</source>
        <translation>滚轮、双指捏合</translation>
    </message>
    <message>
        <source>Zoom at the pointer; Ctrl+wheel always does</source>
        <translation>在指针处缩放；Ctrl+滚轮始终如此</translation>
    </message>
    <message>
        <source>Shift+wheel, two fingers, drag</source>
        <translation>Shift+滚轮、双指滑动、拖动</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>在时间中移动</translation>
    </message>
    <message>
        <source>Wheel over the lanes’ names</source>
        <translation>在泳道名称上滚动</translation>
    </message>
    <message>
        <source>Scroll the lanes; so does Ctrl+Shift+wheel</source>
        <translation>滚动泳道；Ctrl+Shift+滚轮亦可</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+滚轮</translation>
    </message>
    <message>
        <source>Higher and lower lanes</source>
        <translation>调整泳道高度</translation>
    </message>
    <message>
        <source>Drag on the axis</source>
        <translation>在坐标轴上拖动</translation>
    </message>
    <message>
        <source>Choose and measure a range; its edges can be dragged</source>
        <translation>选择并测量范围；其边缘可以拖动</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Ctrl+拖动</translation>
    </message>
    <message>
        <source>Choose a range, then filter, zoom or export</source>
        <translation>选择范围，然后筛选、缩放或导出</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+拖动</translation>
    </message>
    <message>
        <source>Select the events in a box</source>
        <translation>框选事件</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>鼠标中键</translation>
    </message>
    <message>
        <source>Drag: zoom to that time, with Ctrl out; click: fit what is there</source>
        <translation>拖动：放大到该时段，按住Ctrl则缩小；点击：适应该处内容</translation>
    </message>
    <message>
        <source>Click, Ctrl+click, Shift+click</source>
        <translation>单击、Ctrl+单击、Shift+单击</translation>
    </message>
    <message>
        <source>Select, one more, all between</source>
        <translation>选择、多选一个、选择其间全部</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>On a number zoom to its events, on an event centre it, elsewhere a new event</source>
        <translation>在数字上放大到其事件，在事件上居中，其他地方新建事件</translation>
    </message>
    <message>
        <source>W S A D</source>
        <translation>W S A D</translation>
    </message>
    <message>
        <source>Zoom in and out, move back and on; faster while held</source>
        <translation>放大、缩小、后退、前进；按住则加快</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>A screen back, on; Ctrl+left, Ctrl+right a quarter</source>
        <translation>后退、前进一屏；Ctrl+左、Ctrl+右移动四分之一屏</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Previous, next event of the lane</source>
        <translation>泳道中的上一个、下一个事件</translation>
    </message>
    <message>
        <source>Up, down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Previous, next lane</source>
        <translation>上一条、下一条泳道</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>First, last event</source>
        <translation>第一个、最后一个事件</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>End a drag, the range, the selection, the search</source>
        <translation>结束拖动、范围、选择、搜索</translation>
    </message>
    <message>
        <source>Ctrl+up, Ctrl+down in an article</source>
        <translation>文章中的Ctrl+上、Ctrl+下</translation>
    </message>
    <message>
        <source>Previous, next sentence that says something; Return opens what it says</source>
        <translation>上一个、下一个有内容的句子；回车打开它所说的内容</translation>
    </message>
    <message>
        <source>Arrows in the chart</source>
        <translation>图表中的方向键</translation>
    </message>
    <message>
        <source>Previous, next value, the series above, below; Return opens its sentence</source>
        <translation>前一个、后一个数值，上面、下面的系列；回车打开它的句子</translation>
    </message>
</context>
<context>
    <name>GoToDate</name>
    <message>
        <source>Go to: 2019, April 2019, Q2 2019, 44 BCE</source>
        <translation>转到：2019、2019年4月、公元前44年</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>转到日期</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Annals</source>
        <translation>关于Annals(&amp;A)</translation>
    </message>
    <message>
        <source>About Annals</source>
        <translation>关于Annals</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Annals %1&lt;/h3&gt;&lt;p&gt;Turns a pile of articles about a market into a timeline that can be trusted: who did what, when, and which sentence says so.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Annals %1&lt;/h3&gt;&lt;p&gt;把关于一个市场的大量文章变成可信的时间线：谁在何时做了什么，出自哪句话。&lt;/p&gt;&lt;p&gt;自由软件，按GNU通用公共许可证第3版或更新版本发布。任何内容都不会离开这台电脑。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>market shares</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>other figures</source>
        <translation>其他数据</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>&lt;p&gt;How well this version reads, measured on %1 articles that no rule was made on. What it finds is mostly right; of what an editor would take it finds a part.&lt;/p&gt;</source>
        <translation>&lt;p&gt;此版本的识别质量，用%1篇未用于制定规则的文章测量。找到的大多正确；编辑会收录的内容，它能找到一部分。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Click a mark to read the sentence that says so. The wheel zooms, a drag moves through time. Ctrl+R reviews what was found, ? lists all keys.</source>
        <translation>点击标记可阅读它出自的句子。滚轮缩放，拖动在时间中移动。Ctrl+R审核找到的内容，?列出所有按键。</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>History of this project</source>
        <translation>此项目的历史记录</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Everything that was done to this project, the newest first. Nothing in it is ever changed.</source>
        <translation>对此项目所做的一切，最新的在前。历史记录从不更改。</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史记录</translation>
    </message>
    <message>
        <source>%1 history.jsonl</source>
        <translation>%1 历史记录.jsonl</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>HitStepper</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 more are hidden by the filters</source>
        <translation>另有%1个被筛选隐藏</translation>
    </message>
    <message>
        <source>Hit %1 of %2</source>
        <translation>第%1处，共%2处</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1处</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Su&amp;ggestions from tables…</source>
        <translation>来自表格的建议(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>监视文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>The rows of tables suggest nothing: no two look like one event, and no 1 January looks like a whole year.</source>
        <translation>表格的行没有可建议之处：没有两行像是同一事件，也没有1月1日像是代表全年。</translation>
    </message>
    <message>
        <source>Annals</source>
        <translation>Annals</translation>
    </message>
    <message>
        <source>Watch a folder: what arrives in it is imported</source>
        <translation>监视文件夹：放入其中的文件会被导入</translation>
    </message>
    <message>
        <source>Stop &amp;watching %1</source>
        <translation>停止监视%1(&amp;W)</translation>
    </message>
    <message>
        <source>From the watched folder: %1 new, %2 changed, %3 refused</source>
        <translation>来自监视的文件夹：新增%1，更改%2，拒绝%3</translation>
    </message>
    <message>
        <source>Import repor&amp;t…</source>
        <translation>导入报告(&amp;T)…</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>已导入的内容</translation>
    </message>
    <message>
        <source>; sentences gone that were decided about: %1</source>
        <translation>；已判定但原文已无的句子：%1</translation>
    </message>
    <message>
        <source>Read articles agai&amp;n…</source>
        <translation>重新阅读文章(&amp;N)…</translation>
    </message>
    <message>
        <source>Words of &amp;your own…</source>
        <translation>自己的词语(&amp;Y)…</translation>
    </message>
    <message>
        <source>Articles and rows imported: %1 new</source>
        <translation>已导入的文章和行：新增 %1</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 of %2 files read, %3 new</source>
        <translation>已读取%2个文件中的%1个，新增%3</translation>
    </message>
    <message>
        <source>Stopping after this batch…</source>
        <translation>完成这一批后停止…</translation>
    </message>
    <message>
        <source>Stopped. What was read by then is in the project: %1.</source>
        <translation>已停止。此前读取的内容已在项目中：%1。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Nothing could be imported. %1</source>
        <translation>无法导入任何内容。%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>One article or row read</source>
        <translation>读取了1篇文章或1行</translation>
    </message>
    <message>
        <source>%1 articles and rows read</source>
        <translation>读取了%1篇文章和行</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of what was read</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;As it was</source>
        <translation>恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>按键与手势</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Mouse and timeline</source>
        <translation>鼠标与时间线</translation>
    </message>
    <message>
        <source>Press the keys in the field, then Set. An empty field takes the key away.</source>
        <translation>在输入框中按下按键，然后点“设置”。留空则取消按键。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Take it away there first, or choose another.</source>
        <translation>%1是“%2”的按键。请先在那里取消，或另选一个。</translation>
    </message>
</context>
<context>
    <name>KnownBar</name>
    <message>
        <source>As known on</source>
        <translation>截至某日所知</translation>
    </message>
    <message>
        <source>Show what is known now</source>
        <translation>显示现在所知</translation>
    </message>
    <message>
        <source>No article says when it was published.</source>
        <translation>没有文章注明发布时间。</translation>
    </message>
    <message>
        <source>before the first article</source>
        <translation>第一篇文章之前</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 events shown</source>
        <translation>%1 · 显示%3个事件中的%2个</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>No company</source>
        <translation>无公司</translation>
    </message>
    <message>
        <source>No publisher</source>
        <translation>无发布者</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外%n个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanesController</name>
    <message>
        <source>&amp;Lanes</source>
        <translation>泳道(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation>固定在顶部(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>折叠(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>All as they &amp;were</source>
        <translation>全部恢复原样(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Mark the range as an era…</source>
        <translation>将范围标为时期(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Remove the era of the range</source>
        <translation>移除范围的时期(&amp;R)</translation>
    </message>
    <message>
        <source>Choose its days</source>
        <translation>选择其日期</translation>
    </message>
    <message>
        <source>Zoom to this era</source>
        <translation>缩放到此时期</translation>
    </message>
    <message>
        <source>Edit era…</source>
        <translation>编辑时期…</translation>
    </message>
    <message>
        <source>Remove era</source>
        <translation>移除时期</translation>
    </message>
    <message>
        <source>Show them one by one</source>
        <translation>逐一显示</translation>
    </message>
    <message>
        <source>Let it scroll with the others</source>
        <translation>随其他泳道滚动</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>固定在顶部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Hide its subsidiaries</source>
        <translation>隐藏其子公司</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Only this company</source>
        <translation>只看这家公司</translation>
    </message>
    <message>
        <source>Add era</source>
        <translation>添加时期</translation>
    </message>
    <message>
        <source>Edit era</source>
        <translation>编辑时期</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Rumoured, then announced %1 later</source>
        <translation>先有传闻，%1后宣布</translation>
    </message>
    <message>
        <source>Rumoured, came true %1 later</source>
        <translation>先有传闻，%1后成真</translation>
    </message>
    <message>
        <source>Planned, carried out %1 later</source>
        <translation>先有计划，%1后实施</translation>
    </message>
    <message>
        <source>Rumoured, denied %1 later</source>
        <translation>先有传闻，%1后被否认</translation>
    </message>
    <message>
        <source>Planned, called off %1 later</source>
        <translation>先有计划，%1后取消</translation>
    </message>
    <message>
        <source>Ended what began %1 before</source>
        <translation>结束了%1前开始的事</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>%1 (read only) – Annals</source>
        <translation>%1（只读）– Annals</translation>
    </message>
    <message>
        <source>%1 – Annals</source>
        <translation>%1 – Annals</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>正在读取表格…</translation>
    </message>
    <message>
        <source>&amp;3/4/2019 means</source>
        <translation>3/4/2019的含义(&amp;3)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>各列的内容</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>what the column tells</source>
        <translation>由该列判断</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>4月3日</translation>
    </message>
    <message>
        <source>4 March</source>
        <translation>3月4日</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>不导入此文件</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>%1列的内容</translation>
    </message>
    <message>
        <source>cells separated by %1</source>
        <translation>单元格以%1分隔</translation>
    </message>
    <message>
        <source>the first row is the heading</source>
        <translation>第一行是标题</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>a row is a figure</source>
        <translation>每行是一个数据</translation>
    </message>
    <message>
        <source>a row is an event</source>
        <translation>每行是一个事件</translation>
    </message>
    <message>
        <source>%1 of the first %2 rows would be refused as it stands; all others come in.</source>
        <translation>按目前设置，前%2行中有%1行会被拒绝；其余均可导入。</translation>
    </message>
    <message>
        <source>What no column above holds is kept with its row.</source>
        <translation>上方各列未包含的内容会随行保留。</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Keep as it is</source>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Other company</source>
        <translation>另一家公司</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>绝对数</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量者</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>在时间线中</translation>
    </message>
</context>
<context>
    <name>MarkLegend</name>
    <message>
        <source>day not known</source>
        <translation>日不详</translation>
    </message>
    <message>
        <source>lasted</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>low score</source>
        <translation>低分</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Beginnings</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Tie-ups</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言论</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>治理</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>events a quarter</source>
        <translation>每季度事件数</translation>
    </message>
    <message>
        <source>events a year</source>
        <translation>每年事件数</translation>
    </message>
    <message>
        <source>events a decade</source>
        <translation>每十年事件数</translation>
    </message>
    <message>
        <source>events a century</source>
        <translation>每百年事件数</translation>
    </message>
    <message>
        <source>shown × %L1</source>
        <translation>显示 × %L1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>All of time. Arrow keys move the view, Return filters by the days in view, Escape takes that back.</source>
        <translation>全部时间。方向键移动视图，回车按视图中的日期筛选，Esc取消筛选。</translation>
    </message>
    <message>
        <source>Filter by what is in view</source>
        <translation>按当前视图筛选</translation>
    </message>
    <message>
        <source>Zoom to the filtered days</source>
        <translation>缩放到筛选的日期</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1个事件</translation>
    </message>
    <message>
        <source>%L1 events</source>
        <translation>%L1个事件</translation>
    </message>
    <message>
        <source>%L1 shown</source>
        <translation>显示%L1个</translation>
    </message>
    <message>
        <source>no article speaks of %1</source>
        <translation>没有文章提及%1</translation>
    </message>
    <message>
        <source>1 article speaks of %1</source>
        <translation>1篇文章提及%1</translation>
    </message>
    <message>
        <source>%L1 articles speak of %2</source>
        <translation>%L1篇文章提及%2</translation>
    </message>
</context>
<context>
    <name>OwnWordModel</name>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>又名 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <translation>属于 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more reading(s)</source>
        <translation>
            <numerusform>另有 %n 种理解</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Research firm</source>
        <translation>研究机构</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版者</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>监管机构</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>协会</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>如何理解</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>（新）</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>事件：%1</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Words of your own</source>
        <translation>自己的词语</translation>
    </message>
    <message>
        <source>Add &amp;company</source>
        <translation>添加公司(&amp;C)</translation>
    </message>
    <message>
        <source>Add &amp;event word</source>
        <translation>添加事件词(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>导入词语</translation>
    </message>
    <message>
        <source>Words (*.tsv *.txt);;All files (*)</source>
        <translation>词语 (*.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>导出词语</translation>
    </message>
    <message>
        <source>Companies that the program does not know, and words that set off an event, are read in the articles of this project once you add them. What that changes is shown before anything is stored.</source>
        <translation>程序不认识的公司，以及引出事件的词语，添加后就会在本项目的文章中读出。保存之前会先显示有何变化。</translation>
    </message>
    <message>
        <source>&amp;Show what changes…</source>
        <translation>查看变化(&amp;S)…</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>“%1”在这里出现了两次。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>Words read: %1.</source>
        <translation>读入词语：%1。</translation>
    </message>
    <message>
        <source>Lines refused: %1.</source>
        <translation>拒绝的行：%1。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Nobody has taken these words yet. Close without them?</source>
        <translation>这些词语尚未采用。不保存就关闭吗？</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Nothing has a name like this.</source>
        <translation>没有名称与此相符的项目。</translation>
    </message>
</context>
<context>
    <name>PartnerRow</name>
    <message>
        <source>%1, %2 events</source>
        <translation>%1，%2个事件</translation>
    </message>
</context>
<context>
    <name>PictureBundle</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>the picture; dropped on the window of Annals it brings its view back</source>
        <translation>图片；拖放到Annals的窗口上即可恢复其视图</translation>
    </message>
    <message>
        <source>the picture in tiles: their rows from above, then their columns from the left</source>
        <translation>分块的图片：先是自上而下的行号，再是自左而右的列号</translation>
    </message>
    <message>
        <source>what the picture draws, a row each, with a quote and its source</source>
        <translation>图片所绘的内容，每行一项，附引文及其来源</translation>
    </message>
    <message>
        <source>the list of the sources</source>
        <translation>来源清单</translation>
    </message>
    <message>
        <source>title, view, counts, sources and columns, for programs</source>
        <translation>标题、视图、计数、来源和各列，供程序使用</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的各列</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source> · page %1/%2</source>
        <translation> · 第%1/%2页</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>PicturePainter</name>
    <message>
        <source>No events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>No dated events</source>
        <translation>没有带日期的事件</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>No market shares</source>
        <translation>没有市场份额</translation>
    </message>
</context>
<context>
    <name>PictureSidecars</name>
    <message>
        <source>Sources of “%1”</source>
        <translation>“%1”的来源</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>Left out: %1.</source>
        <translation>未包括：%1。</translation>
    </message>
    <message>
        <source>shares measured by %1</source>
        <translation>市场份额由%1测量</translation>
    </message>
    <message>
        <source>figures measured by %1</source>
        <translation>数据由%1测量</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>无日期%1个</translation>
    </message>
    <message>
        <source>%1 outside these dates</source>
        <translation>%1个不在此日期范围</translation>
    </message>
    <message>
        <source>%1 by the filter</source>
        <translation>被筛选排除%1个</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>被否决%1个</translation>
    </message>
    <message>
        <source>%1 without a place in this form</source>
        <translation>此形式无法容纳的%1个</translation>
    </message>
    <message>
        <source>%1 not known by then</source>
        <translation>当时未知的%1个</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%2中的%1个。</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1个事件</translation>
    </message>
    <message>
        <source>%1 without a company</source>
        <translation>%1个没有公司</translation>
    </message>
    <message>
        <source>%1 of other markets</source>
        <translation>%1个属于其他市场</translation>
    </message>
    <message>
        <source>1 market share</source>
        <translation>1个市场份额</translation>
    </message>
    <message>
        <source>%1 market shares</source>
        <translation>%1个市场份额</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1个数据</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1个数据</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>与%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>score at least %1</source>
        <translation>得分至少%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>Market shares</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Events a year</source>
        <translation>每年事件数</translation>
    </message>
    <message>
        <source>Events a quarter</source>
        <translation>每季度事件数</translation>
    </message>
    <message>
        <source>1 company</source>
        <translation>1家公司</translation>
    </message>
    <message>
        <source>%1 companies</source>
        <translation>%1家公司</translation>
    </message>
    <message>
        <source>Made with Annals %1</source>
        <translation>由Annals %1制作</translation>
    </message>
</context>
<context>
    <name>PrecisionCard</name>
    <message>
        <source>Measured on your decisions</source>
        <translation>根据您的审核结果测量</translation>
    </message>
    <message>
        <source>How often the program was right shows here once you have decided something.</source>
        <translation>做出一些审核后，这里会显示程序正确的比例。</translation>
    </message>
    <message>
        <source>Precision %1, 95 % interval %2 to %3</source>
        <translation>精确率%1，95 %区间%2至%3</translation>
    </message>
    <message>
        <source>%1, 95 % interval %2 to %3</source>
        <translation>%1，95 %区间%2至%3</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2中的%L1个</translation>
    </message>
    <message>
        <source>and %1 more kinds</source>
        <translation>及另外%1种类型</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures…</source>
        <translation>按键与手势(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>QuerySuggestions</name>
    <message>
        <source>by any of its names</source>
        <translation>按它的任一名称</translation>
    </message>
    <message>
        <source>each of them takes part</source>
        <translation>每一家都参与</translation>
    </message>
    <message>
        <source>acquisition, exit …</source>
        <translation>收购、退出…</translation>
    </message>
    <message>
        <source>happened, planned …</source>
        <translation>已发生、计划中…</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>由谁发布</translation>
    </message>
    <message>
        <source>accepted, rejected …</source>
        <translation>已接受、已否决…</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>您自己的词</translation>
    </message>
    <message>
        <source>2019, 2015..2019</source>
        <translation>2019, 2015..2019</translation>
    </message>
    <message>
        <source>score from 0 to 1</source>
        <translation>得分从0到1</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>Article no longer in the project</source>
        <translation>文章已不在项目中</translation>
    </message>
    <message>
        <source>Open in article</source>
        <translation>在文章中打开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>打开文章</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Trigger</source>
        <translation>触发词</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>none that the text ties to it</source>
        <translation>文中没有与之相连的日期</translation>
    </message>
    <message>
        <source>news without a date of its own, published %1 → %2</source>
        <translation>新闻本身未提日期，发布于%1 → %2</translation>
    </message>
    <message>
        <source>%1, against %2</source>
        <translation>%1，以%2为基准</translation>
    </message>
    <message>
        <source>%1, when it was said</source>
        <translation>%1，即消息发布之时</translation>
    </message>
    <message>
        <source>%1: trigger %2, roles %3, date %4, certainty %5</source>
        <translation>%1：触发词%2，角色%3，日期%4，确定性%5</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量者</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Open %1, %2</source>
        <translation>打开%1，%2</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>comparator</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>as_of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>attributed_to</source>
        <translation>测量者</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>tickers</source>
        <translation>股票代码</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>母公司</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>published_from</source>
        <translation>发布日期出处</translation>
    </message>
    <message>
        <source>published_evidence</source>
        <translation>发布日期依据</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>url</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>made</source>
        <translation>产生</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移入</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>原句已无</translation>
    </message>
</context>
<context>
    <name>RedateDialog</name>
    <message>
        <source>date not known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>Take the new dates</source>
        <translation>采用新日期</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>24 November 2019, 2019-11, 2019; empty: as the text has it</source>
        <translation>2019年11月24日, 2019-11, 2019；留空：按文章所写</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>Date so far</source>
        <translation>原日期</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>新日期</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>原句</translation>
    </message>
    <message>
        <source>Dates that move</source>
        <translation>会移动的日期</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>发布于(&amp;P)</translation>
    </message>
    <message>
        <source>%1 (only this sentence: the date is settled)</source>
        <translation>%1（仅此句：日期已确定）</translation>
    </message>
    <message>
        <source>This is its publication date now.</source>
        <translation>这就是它现在的发布日期。</translation>
    </message>
    <message numerus="yes">
        <source>Published %1: %n dates move, </source>
        <translation>
            <numerusform>发布于%1：%n个日期会移动，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay.</source>
        <translation>
            <numerusform>%n个不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the article says of it; a click takes another:</source>
        <translation>文章自己的说法；点击可改用另一个：</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>No article tells of it any more: it is gone.</source>
        <translation>不再有文章提及：已移除。</translation>
    </message>
    <message>
        <source>It is new.</source>
        <translation>新增内容。</translation>
    </message>
    <message>
        <source>the sentences that say so</source>
        <translation>支持它的原句</translation>
    </message>
    <message>
        <source>figure changed</source>
        <translation>数据已更改</translation>
    </message>
    <message>
        <source>event changed</source>
        <translation>事件已更改</translation>
    </message>
    <message>
        <source>File or record</source>
        <translation>文件或记录</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason, or what is different</source>
        <translation>原因或差异</translation>
    </message>
    <message>
        <source>event came back</source>
        <translation>事件已恢复</translation>
    </message>
    <message>
        <source>event gone</source>
        <translation>事件已消失</translation>
    </message>
    <message>
        <source>figure came back</source>
        <translation>数据已恢复</translation>
    </message>
    <message>
        <source>figure gone</source>
        <translation>数据已消失</translation>
    </message>
    <message>
        <source>company new</source>
        <translation>新公司</translation>
    </message>
    <message>
        <source>company changed</source>
        <translation>公司已更改</translation>
    </message>
    <message>
        <source>company gone</source>
        <translation>公司已消失</translation>
    </message>
    <message>
        <source>article new</source>
        <translation>新文章</translation>
    </message>
    <message>
        <source>article changed</source>
        <translation>文章已更改</translation>
    </message>
    <message>
        <source>article replaced</source>
        <translation>文章已替换</translation>
    </message>
    <message>
        <source>Another text has come from the same place.</source>
        <translation>同一来源给出了另一篇文本。</translation>
    </message>
    <message>
        <source>Neither English nor Chinese, as far as one can tell: kept, but nothing was read from it.</source>
        <translation>似乎既非英文也非中文：已保留，但未从中读出内容。</translation>
    </message>
    <message>
        <source>sentence gone</source>
        <translation>原句已无</translation>
    </message>
    <message>
        <source>Rows of it that are refused, too: %1. The report lists them all when it is saved as JSON.</source>
        <translation>该文件另有被拒绝的行：%1。将报告存为 JSON 时会全部列出。</translation>
    </message>
    <message>
        <source>“%1” is no longer in %2. It stays with the record, marked as gone.</source>
        <translation>“%1”一句在%2中已无。它仍留在记录中，并标明原句已无。</translation>
    </message>
    <message>
        <source>Sentences found again in the new text, with what was decided about them: %1</source>
        <translation>在新文本中重新找到的句子（连同所作判定）：%1</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>What became of each file and row</source>
        <translation>每个文件和每一行的结果</translation>
    </message>
    <message>
        <source>Save this report…</source>
        <translation>保存此报告…</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只显示这些</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第%2行</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>保存此报告</translation>
    </message>
    <message>
        <source>import report.csv</source>
        <translation>导入报告.csv</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Annals</source>
        <translation>Annals</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, and what became of them</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>原句已无</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>undated</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>不再有</translation>
    </message>
    <message>
        <source>Take what is read now</source>
        <translation>采用现在读到的</translation>
    </message>
    <message>
        <source>Read the articles again</source>
        <translation>重新阅读文章</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>到目前为止</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>What is read differently</source>
        <translation>读得不同之处</translation>
    </message>
    <message>
        <source>The articles are read with the words and rules of today. Nothing changes until you say so.</source>
        <translation>用现在的词语和规则阅读文章。在您同意之前，什么都不会改变。</translation>
    </message>
    <message>
        <source>%1 of %2 articles read</source>
        <comment>how far it is</comment>
        <translation>已读 %2 篇中的 %1 篇</translation>
    </message>
    <message>
        <source>All %1 articles say what they said: there is nothing to take.</source>
        <translation>全部 %1 篇文章读到的与原来一样：没有可采用的。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 条</translation>
    </message>
    <message>
        <source>Read differently: %1 of %2 articles. Records: %3 new, %4 changed, %5 gone. What you decided about stays as it is.</source>
        <translation>%2 篇文章中有 %1 篇读得不同。记录：新 %3 条，有变 %4 条，不再有 %5 条。您决定过的保持不变。</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>自己的词语</translation>
    </message>
    <message>
        <source>Take the words and what they change</source>
        <translation>采用这些词语及其变化</translation>
    </message>
    <message>
        <source>What your words change</source>
        <translation>您的词语带来的变化</translation>
    </message>
    <message>
        <source>All %1 articles say what they said. The words hold for what is imported from now on.</source>
        <translation>全部 %1 篇文章的内容不变。这些词语对今后导入的文章有效。</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>&amp;Review</source>
        <translation>审核(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Review what was found</source>
        <translation>审核找到的内容(&amp;R)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>It is as the text says</source>
        <translation>与原文所述一致</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>The text does not say this</source>
        <translation>原文并未这样说</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Change it, then it is decided</source>
        <translation>更改后即视为已审核</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>It is the same as the event proposed</source>
        <translation>它与建议的事件相同</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Which words made it</source>
        <translation>由哪些词得出</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Decide it later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>撤回上一个决定</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Review (%1)</source>
        <translation>审核（%1）</translation>
    </message>
</context>
<context>
    <name>ReviewDeed</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Put back for review</source>
        <translation>放回待审核</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Reading the queue…</source>
        <translation>正在读取队列…</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>全部已审核</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>没有待审核的内容</translation>
    </message>
    <message>
        <source>This event is no longer there</source>
        <translation>此事件已不存在</translation>
    </message>
    <message>
        <source>No article tells it</source>
        <translation>没有文章讲述它</translation>
    </message>
    <message>
        <source>It was read from a table.</source>
        <translation>它来自表格。</translation>
    </message>
    <message>
        <source>The article is no longer in the project.</source>
        <translation>文章已不在项目中。</translation>
    </message>
    <message>
        <source>publication date not known</source>
        <translation>发布日期不详</translation>
    </message>
    <message>
        <source>%L1 left of %L2</source>
        <translation>剩余%L1个，共%L2个</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>按文章</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>最不确定的在前</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Each key decides and goes on to the next. Every decision can be undone.</source>
        <translation>每个按键做出决定并转到下一个。每个决定都可以撤销。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>All that was found in this project has been accepted, edited or rejected.</source>
        <translation>本项目中发现的内容均已接受、编辑或否决。</translation>
    </message>
    <message>
        <source>Events and figures that are found in articles and tables come here. Import some first.</source>
        <translation>从文章和表格中发现的事件和数据会出现在这里。请先导入。</translation>
    </message>
    <message>
        <source>This figure is no longer there</source>
        <translation>此数据已不存在</translation>
    </message>
    <message>
        <source>Events and figures</source>
        <translation>事件和数据</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What to review</source>
        <translation>审核内容</translation>
    </message>
</context>
<context>
    <name>ReviewProgress</name>
    <message>
        <source>Nothing to review</source>
        <translation>没有待审核的内容</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>已审核%1个，共%2个</translation>
    </message>
    <message>
        <source>%1 accepted, %2 edited, %3 rejected</source>
        <translation>接受%1，编辑%2，否决%3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余%1</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Sample: Amazon in China, 2004 to 2021</source>
        <translation>示例：亚马逊在中国，2004至2021年</translation>
    </message>
    <message>
        <source>Nineteen short articles, two of them Chinese, about how Amazon came and went. Some disagree.</source>
        <translation>十九篇短文，其中两篇为中文，讲述亚马逊的来去。有些说法不一。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>opens as a copy</source>
        <translation>以副本打开</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Save search “%1”</source>
        <translation>保存搜索“%1”</translation>
    </message>
    <message>
        <source>Remove search “%1”</source>
        <translation>移除搜索“%1”</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Save view “%1”</source>
        <translation>保存视图“%1”</translation>
    </message>
    <message>
        <source>“%1” is there already, as a search, a view or a story.</source>
        <translation>“%1”已存在，是搜索、视图或故事的名称。</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1站，共%2站</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
</context>
<context>
    <name>ScoreSlider</name>
    <message>
        <source>Least score, in hundredths</source>
        <translation>最低得分（百分之几）</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search events and articles</source>
        <translation>搜索事件和文章</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>最近和已保存的搜索</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>publication date unknown</source>
        <translation>发布日期不详</translation>
    </message>
    <message>
        <source>%1, from the address</source>
        <translation>%1，据网址</translation>
    </message>
    <message>
        <source>%1, from the text</source>
        <translation>%1，据正文</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <translation>%1，推断</translation>
    </message>
    <message>
        <source>Change the date…</source>
        <translation>更改日期…</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>显示事件</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>第%1部分，共%2部分</translation>
    </message>
    <message>
        <source>measured by %1</source>
        <translation>由%1测量</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>没有文章</translation>
    </message>
    <message>
        <source>Import articles to read them here.</source>
        <translation>导入文章后可在此阅读。</translation>
    </message>
    <message numerus="yes">
        <source>%n copies, also at %1</source>
        <translation>
            <numerusform>%n份相同的文章，另见%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from its metadata</source>
        <translation>%1，来自元数据</translation>
    </message>
    <message>
        <source>Show the figure</source>
        <translation>显示数据</translation>
    </message>
    <message>
        <source>Correct the article…</source>
        <translation>更正文章信息…</translation>
    </message>
    <message>
        <source>Correct its title, publisher, author or address</source>
        <translation>更正它的标题、出版者、作者或网址</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split event</source>
        <translation>拆分事件</translation>
    </message>
    <message>
        <source>Check the sentences that tell of another event: they become one of its own.</source>
        <translation>勾选讲述另一事件的句子：它们将成为独立的事件。</translation>
    </message>
    <message>
        <source>An article that is gone</source>
        <translation>文章已不在</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>None is checked yet.</source>
        <translation>尚未勾选。</translation>
    </message>
    <message>
        <source>One sentence has to stay with the event.</source>
        <translation>至少有一句要留在原事件。</translation>
    </message>
    <message>
        <source>%L1 of %L2 sentences go</source>
        <translation>%L2句中的%L1句移出</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Turns articles about a market into a timeline in which every event names its sentence.</source>
        <translation>把关于市场的文章变成时间线，每个事件都注明出自哪句话。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>打开其他项目</translation>
    </message>
    <message>
        <source>None yet. Drop a few articles above, or open the sample to look around.</source>
        <translation>暂无。把几篇文章拖到上方，或打开示例看看。</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>使用步骤</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>拖放</translation>
    </message>
    <message>
        <source>Dates, companies, amounts and shares are found.</source>
        <translation>自动找出日期、公司、金额和份额。</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Click a mark to read the sentence that says so.</source>
        <translation>点击标记，阅读它出自的句子。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Pictures and tables that carry their sources.</source>
        <translation>图片和表格都带有来源。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>%1 of %2 events read</source>
        <translation>已读取%2个事件中的%1个</translation>
    </message>
    <message>
        <source>%1 of %2 million events read</source>
        <translation>已读取%2百万个事件中的%1百万个</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>? all keys</source>
        <translation>? 所有按键</translation>
    </message>
    <message>
        <source>%1 of %2 events shown</source>
        <translation>显示%2个事件中的%1个</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>无日期%1个</translation>
    </message>
    <message>
        <source>%1 unreviewed</source>
        <translation>%1个待审核</translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation>%1篇文章</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1篇文章</translation>
    </message>
    <message>
        <source>%1 company</source>
        <translation>%1家公司</translation>
    </message>
    <message>
        <source>%1 companies</source>
        <translation>%1家公司</translation>
    </message>
    <message>
        <source>%1 dispute</source>
        <translation>%1处分歧</translation>
    </message>
    <message>
        <source>%1 disputes</source>
        <translation>%1处分歧</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Read only: made by a newer version of Annals</source>
        <translation>只读：由更新版本的 Annals 创建</translation>
    </message>
    <message>
        <source>searching, %1 %, Esc stops it…</source>
        <translation>正在搜索（%1%），按Esc停止…</translation>
    </message>
    <message>
        <source>%1 disputed figure</source>
        <translation>%1个数据有争议</translation>
    </message>
    <message>
        <source>%1 disputed figures</source>
        <translation>%1个数据有争议</translation>
    </message>
</context>
<context>
    <name>StoriesController</name>
    <message>
        <source>&amp;Stories</source>
        <translation>故事(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存此视图(&amp;S)…</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>已保存的视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Write a story…</source>
        <translation>编写故事(&amp;W)…</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>&amp;Add this view to the story</source>
        <translation>将此视图加入故事(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export the story…</source>
        <translation>导出故事(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Play the story</source>
        <translation>播放故事(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next stop</source>
        <translation>下一站(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious stop</source>
        <translation>上一站(&amp;R)</translation>
    </message>
    <message>
        <source>En&amp;d the story</source>
        <translation>结束故事(&amp;D)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>“%1” is there already. Put this view in its place?</source>
        <translation>“%1”已存在。用此视图替换它吗？</translation>
    </message>
    <message>
        <source>None is saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Export the story</source>
        <translation>导出故事</translation>
    </message>
    <message>
        <source>A page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Story for TimelineJS (*.json)</source>
        <translation>TimelineJS故事 (*.json)</translation>
    </message>
    <message>
        <source>Drawing the pictures of “%1”…</source>
        <translation>正在绘制“%1”的图片…</translation>
    </message>
</context>
<context>
    <name>StoryBar</name>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1站，共%2站</translation>
    </message>
    <message>
        <source>End the story</source>
        <translation>结束故事</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>More about the story</source>
        <translation>故事的更多操作</translation>
    </message>
    <message>
        <source>A story is a row of stops: views of the timeline with a few words each. Move to what you want to show, then add it.</source>
        <translation>故事由一系列站点组成：每一站是时间线的一个视图和几句话。移动到想展示的地方，然后添加。</translation>
    </message>
    <message>
        <source>Add this view</source>
        <translation>添加此视图</translation>
    </message>
    <message>
        <source>Let the stop show what is in view now</source>
        <translation>让此站显示当前视图</translation>
    </message>
    <message>
        <source>Move the stop up</source>
        <translation>上移此站</translation>
    </message>
    <message>
        <source>Move the stop down</source>
        <translation>下移此站</translation>
    </message>
    <message>
        <source>Remove the stop</source>
        <translation>移除此站</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Stops of the story</source>
        <translation>故事的各站</translation>
    </message>
    <message>
        <source>Title of the stop</source>
        <translation>此站的标题</translation>
    </message>
    <message>
        <source>What the stop says</source>
        <translation>此站的文字</translation>
    </message>
    <message>
        <source>New story…</source>
        <translation>新建故事…</translation>
    </message>
    <message>
        <source>&amp;Rename the story…</source>
        <translation>重命名故事(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete the story</source>
        <translation>删除故事(&amp;D)</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Edit stop</source>
        <translation>编辑站点</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>故事名称</translation>
    </message>
    <message>
        <source>“%1” is there already, as a search, a view or a story.</source>
        <translation>“%1”已存在，是搜索、视图或故事的名称。</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>新建故事</translation>
    </message>
    <message>
        <source>Add story “%1”</source>
        <translation>添加故事“%1”</translation>
    </message>
    <message>
        <source>Add stop</source>
        <translation>添加站点</translation>
    </message>
    <message>
        <source>Move stop</source>
        <translation>移动站点</translation>
    </message>
    <message>
        <source>Remove stop</source>
        <translation>移除站点</translation>
    </message>
    <message>
        <source>Rename the story</source>
        <translation>重命名故事</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 events are dated 1 January %2. They probably mean the year %2.</source>
        <translation>%1个事件的日期是%2年1月1日，可能指的是%2年全年。</translation>
    </message>
    <message>
        <source>These two rows may be one event.</source>
        <translation>这两行可能是同一事件。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外%1个</translation>
    </message>
    <message>
        <source>Take them as the year %1</source>
        <translation>改为%1年</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>合并为一个</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>它们是两个</translation>
    </message>
    <message>
        <source>Annals</source>
        <translation>Annals</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Edit, Undo takes an answer back.</source>
        <translation>没有待决定的了。“编辑”菜单的“撤销”可收回答复。</translation>
    </message>
    <message>
        <source>Keep the day</source>
        <translation>保留这一天</translation>
    </message>
    <message>
        <source>One suggestion from the rows of tables.</source>
        <translation>表格行中有1条建议。</translation>
    </message>
    <message>
        <source>%1 suggestions from the rows of tables.</source>
        <translation>表格行中有%1条建议。</translation>
    </message>
    <message>
        <source>%1 Nothing changes until you say so.</source>
        <translation>%1在您确认之前，不会作任何更改。</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>No column is a title, a company or a value yet.</source>
        <translation>还没有列被指定为标题、公司或数值。</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>及另外%1个</translation>
    </message>
</context>
<context>
    <name>TextLines</name>
    <message>
        <source>+ %1 more</source>
        <translation>+ 另外%1个</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Coverage, articles</source>
        <translation>覆盖情况，文章</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>%1 events, %2</source>
        <translation>%1个事件，%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外%1个</translation>
    </message>
    <message>
        <source>Double-click to zoom to them</source>
        <translation>双击放大查看</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1个事件</translation>
    </message>
    <message>
        <source>%L1 events</source>
        <translation>%L1个事件</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>1 event shown</source>
        <translation>显示1个事件</translation>
    </message>
    <message>
        <source>%L1 events shown</source>
        <translation>显示%L1个事件</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另外%1个</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>low score, %1</source>
        <translation>低分，%1</translation>
    </message>
</context>
<context>
    <name>TimelineController</name>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Centre the selection, then fit it</source>
        <translation>所选居中，再按则适应(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>转到日期(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>转到今天(&amp;T)</translation>
    </message>
    <message>
        <source>View &amp;back</source>
        <translation>视图后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;View forward</source>
        <translation>视图前进(&amp;V)</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>向前移动(&amp;E)</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>向后移动(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>下一个事件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>上一个事件(&amp;P)</translation>
    </message>
    <message>
        <source>Next of the lane, filtered or not</source>
        <translation>泳道中的下一个（不论筛选）</translation>
    </message>
    <message>
        <source>Previous of the lane, filtered or not</source>
        <translation>泳道中的上一个（不论筛选）</translation>
    </message>
    <message>
        <source>Next linked event</source>
        <translation>下一个关联事件</translation>
    </message>
    <message>
        <source>Previous linked event</source>
        <translation>上一个关联事件</translation>
    </message>
    <message>
        <source>&amp;Range from the selection</source>
        <translation>以所选事件为范围(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Zoom to the range</source>
        <translation>缩放到范围(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Filter to the range</source>
        <translation>按范围筛选(&amp;F)</translation>
    </message>
    <message>
        <source>No range</source>
        <translation>清除范围</translation>
    </message>
    <message>
        <source>&amp;Higher lanes</source>
        <translation>增高泳道(&amp;H)</translation>
    </message>
    <message>
        <source>Lower lane&amp;s</source>
        <translation>降低泳道(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Wheel scrolls the lanes</source>
        <translation>滚轮滚动泳道(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom to its events</source>
        <translation>缩放到其事件</translation>
    </message>
    <message numerus="yes">
        <source>Zoom to its %n events</source>
        <translation>
            <numerusform>缩放到其%n个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>&amp;Export a picture of it…</source>
        <translation>导出其图片(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>It cannot be there</source>
        <translation>不能移到那里</translation>
    </message>
    <message>
        <source>Nothing leads to this event</source>
        <translation>没有引出此事件的事件</translation>
    </message>
    <message>
        <source>Nothing follows from this event</source>
        <translation>没有承接此事件的事件</translation>
    </message>
    <message>
        <source>Let it scroll with the others (P)</source>
        <translation>随其他泳道滚动 (P)</translation>
    </message>
    <message>
        <source>Keep it on top (P)</source>
        <translation>固定在顶部 (P)</translation>
    </message>
    <message>
        <source>Go to the next one</source>
        <translation>转到下一个</translation>
    </message>
    <message>
        <source>Go to the one before</source>
        <translation>转到上一个</translation>
    </message>
    <message>
        <source>%L1 of %L2 are selected</source>
        <translation>已选中%L2个中的%L1个</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>No events yet. Import articles to fill the timeline.</source>
        <translation>还没有事件。导入文章后时间线会填满。</translation>
    </message>
    <message>
        <source>The filter lets no dated event through.</source>
        <translation>筛选后没有带日期的事件。</translation>
    </message>
</context>
<context>
    <name>TriggerForm</name>
    <message>
        <source>verb</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>名词</translation>
    </message>
    <message>
        <source>The verb of the event&apos;s title: five forms, then what stands behind it</source>
        <translation>事件标题的动词：五种形式，然后是其后的词</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How seldom the word means anything else</source>
        <translation>该词表示其他意思的机会有多小</translation>
    </message>
    <message>
        <source>English &amp;word</source>
        <translation>英文词语(&amp;W)</translation>
    </message>
    <message>
        <source>What is &amp;looked for</source>
        <translation>查找的形式(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Kind of event</source>
        <translation>事件类型(&amp;K)</translation>
    </message>
    <message>
        <source>In the &amp;sentence</source>
        <translation>句中关系(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Verb of the title</source>
        <translation>标题的动词(&amp;V)</translation>
    </message>
    <message>
        <source>How s&amp;ure</source>
        <translation>把握(&amp;U)</translation>
    </message>
    <message>
        <source>English word</source>
        <translation>英文词语</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>词性</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>In the sentence</source>
        <translation>句中关系</translation>
    </message>
</context>
<context>
    <name>TriggerUse</name>
    <message>
        <source>a company does it to another</source>
        <translation>一家公司对另一家公司</translation>
    </message>
    <message>
        <source>a company does it to something of its own</source>
        <translation>一家公司对自己的事物</translation>
    </message>
    <message>
        <source>a company does it, by itself</source>
        <translation>一家公司单独</translation>
    </message>
    <message>
        <source>companies do it together</source>
        <translation>几家公司共同</translation>
    </message>
    <message>
        <source>a company gives something to another</source>
        <translation>一家公司把某物给另一家公司</translation>
    </message>
</context>
<context>
    <name>TypedDate</name>
    <message>
        <source>There is no day %1.</source>
        <translation>没有%1这一天。</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>没有%1这个月。</translation>
    </message>
    <message>
        <source>There is no year 0: 1 BCE is followed by 1.</source>
        <translation>没有公元0年：公元前1年之后是公元1年。</translation>
    </message>
    <message>
        <source>%1 lies before %2, where it should end.</source>
        <translation>%1早于%2，但它应是结束日期。</translation>
    </message>
    <message>
        <source>Type a date: 2019, 2019-04, 17 April 2019, Q2 2019, 44 BCE.</source>
        <translation>输入日期：2019、2019-04、2019年4月17日、2019年第二季度、公元前44年。</translation>
    </message>
    <message>
        <source>Not a date that can be read. Try 2019, 2019-04, 17 April 2019, Q2 2019 or 44 BCE.</source>
        <translation>无法识别的日期。请试 2019、2019-04、2019年4月17日、2019年第二季度或公元前44年。</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>“%1” is no number. Write 0.6, 1,250,000 or 429.6 million.</source>
        <translation>“%1”不是数字。请写作 0.6、1,250,000 或 4.296亿。</translation>
    </message>
</context>
<context>
    <name>ViewController</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Lanes stand for</source>
        <translation>泳道代表</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>As &amp;known on…</source>
        <translation>截至某日所知(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Why is it there?</source>
        <translation>为什么有它？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Move without animation</source>
        <translation>不使用动画(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>泳道(&amp;L)</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>This is a project; nothing else is written in its place.</source>
        <translation>这是一个项目文件，不会被其他内容覆盖。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>No star</source>
        <translation>去掉星标</translation>
    </message>
</context>
<context>
    <name>YearFields</name>
    <message>
        <source>First year</source>
        <translation>起始年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>结束年</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>%1 lies after %2: no year is in between.</source>
        <translation>%1晚于%2：中间没有任何一年。</translation>
    </message>
</context>
</TS>
