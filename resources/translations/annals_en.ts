<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>1 other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known to the quarter</source>
        <translation>
            <numerusform>%n not known to the quarter</numerusform>
            <numerusform>%n not known to the quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known to the year</source>
        <translation>
            <numerusform>%n not known to the year</numerusform>
            <numerusform>%n not known to the year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln without a date</numerusform>
            <numerusform>%Ln without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a company</source>
        <translation>
            <numerusform>%Ln without a company</numerusform>
            <numerusform>%Ln without a company</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other markets</source>
        <translation>
            <numerusform>%Ln of other markets</numerusform>
            <numerusform>%Ln of other markets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only bounds, not stacked</source>
        <translation>
            <numerusform>%n only bounds, not stacked</numerusform>
            <numerusform>%n only bounds, not stacked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for other spans of time</source>
        <translation>
            <numerusform>%n for other spans of time</numerusform>
            <numerusform>%n for other spans of time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message numerus="yes">
        <source>Delete %n event(s)</source>
        <translation>
            <numerusform>Delete event</numerusform>
            <numerusform>Delete %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message numerus="yes">
        <source>Around the %n selected events</source>
        <translation>
            <numerusform>Around the selected event</numerusform>
            <numerusform>Around the %n selected events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureEditor</name>
    <message numerus="yes">
        <source>Delete %n figure(s)</source>
        <translation>
            <numerusform>Delete figure</numerusform>
            <numerusform>Delete %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnWordModel</name>
    <message numerus="yes">
        <source>and %n more reading(s)</source>
        <translation>
            <numerusform>and %n more reading</numerusform>
            <numerusform>and %n more readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedateDialog</name>
    <message numerus="yes">
        <source>Published %1: %n dates move, </source>
        <translation>
            <numerusform>Published %1: 1 date moves, </numerusform>
            <numerusform>Published %1: %n dates move, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay.</source>
        <translation>
            <numerusform>1 stays.</numerusform>
            <numerusform>%n stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message numerus="yes">
        <source>%n copies, also at %1</source>
        <translation>
            <numerusform>%n copy, also at %1</numerusform>
            <numerusform>%n copies, also at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>1 source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineController</name>
    <message numerus="yes">
        <source>Zoom to its %n events</source>
        <translation>
            <numerusform>Zoom to its event</numerusform>
            <numerusform>Zoom to its %n events</numerusform>
        </translation>
    </message>
</context>
</TS>
