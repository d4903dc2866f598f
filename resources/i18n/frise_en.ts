<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Comparing</name>
    <message numerus="yes">
        <source>%Ln event(s) seem to be told by two articles.</source>
        <translation>
            <numerusform>%Ln event seem to be told by two articles.</numerusform>
            <numerusform>%Ln events seem to be told by two articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>merging of %Ln event(s)</source>
        <translation>
            <numerusform>merging of %Ln event</numerusform>
            <numerusform>merging of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>splitting into %Ln event(s)</source>
        <translation>
            <numerusform>splitting into %Ln event</numerusform>
            <numerusform>splitting into %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>putting back of %Ln event(s)</source>
        <translation>
            <numerusform>putting back of %Ln event</numerusform>
            <numerusform>putting back of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirmation of %Ln event(s)</source>
        <translation>
            <numerusform>confirmation of %Ln event</numerusform>
            <numerusform>confirmation of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dispute of %Ln event(s)</source>
        <translation>
            <numerusform>dispute of %Ln event</numerusform>
            <numerusform>dispute of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejection of %Ln event(s)</source>
        <translation>
            <numerusform>rejection of %Ln event</numerusform>
            <numerusform>rejection of %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to verify</source>
        <translation>
            <numerusform>%Ln to verify</numerusform>
            <numerusform>%Ln to verify</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ev.</source>
        <comment>short for events</comment>
        <translation>
            <numerusform>%Ln ev.</numerusform>
            <numerusform>%Ln ev.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenLine</name>
    <message numerus="yes">
        <source>%Ln expression(s) without a date</source>
        <translation>
            <numerusform>%Ln expression without a date</numerusform>
            <numerusform>%Ln expressions without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expression(s) without a date hidden</source>
        <translation>
            <numerusform>%Ln expression without a date hidden</numerusform>
            <numerusform>%Ln expressions without a date hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) outside the filter still shown</source>
        <translation>
            <numerusform>%Ln event outside the filter still shown</numerusform>
            <numerusform>%Ln events outside the filter still shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected event(s) hidden</source>
        <translation>
            <numerusform>%Ln rejected event hidden</numerusform>
            <numerusform>%Ln rejected events hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) hidden</source>
        <translation>
            <numerusform>%Ln event hidden</numerusform>
            <numerusform>%Ln events hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them rejected</source>
        <translation>
            <numerusform>, %Ln of them rejected</numerusform>
            <numerusform>, %Ln of them rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside the filter</source>
        <translation>
            <numerusform>%Ln outside the filter</numerusform>
            <numerusform>%Ln outside the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Reading %Ln file…</numerusform>
            <numerusform>Reading %Ln files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message numerus="yes">
        <source>%Ln change(s) recovered. Save the project to keep them.</source>
        <translation>
            <numerusform>%Ln change recovered. Save the project to keep it.</numerusform>
            <numerusform>%Ln changes recovered. Save the project to keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message numerus="yes">
        <source>%Ln change(s) can be recovered.</source>
        <translation>
            <numerusform>%Ln change can be recovered.</numerusform>
            <numerusform>%Ln changes can be recovered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>return of %Ln event(s)</source>
        <translation>
            <numerusform>return of %Ln event</numerusform>
            <numerusform>return of %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message numerus="yes">
        <source>%Ln event(s) selected</source>
        <translation>
            <numerusform>%Ln event selected</numerusform>
            <numerusform>%Ln events selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%Ln date(s) wait for the publication date.</source>
        <translation>
            <numerusform>%Ln date waits for the publication date.</numerusform>
            <numerusform>%Ln dates wait for the publication date.</numerusform>
        </translation>
    </message>
</context>
</TS>
