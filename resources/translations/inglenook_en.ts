<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>AnswerFlow</name>
    <message numerus="yes">
      <source>Reading %Ln passages…</source>
      <translation>
        <numerusform>Reading %Ln passage…</numerusform>
        <numerusform>Reading %Ln passages…</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Chat</name>
    <message numerus="yes">
      <source>%Ln documents are still being read: an answer does not use them yet.</source>
      <translation>
        <numerusform>%Ln document is still being read: an answer does not use it yet.</numerusform>
        <numerusform>%Ln documents are still being read: an answer does not use them yet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The %Ln oldest messages are read in short, to make room.</source>
      <translation>
        <numerusform>The oldest message is read in short, to make room.</numerusform>
        <numerusform>The %Ln oldest messages are read in short, to make room.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The %Ln oldest messages have no room: the model does not read them.</source>
      <translation>
        <numerusform>The oldest message has no room: the model does not read it.</numerusform>
        <numerusform>The %Ln oldest messages have no room: the model does not read them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sentences have no support in the sources.</source>
      <translation>
        <numerusform>%Ln sentence has no support in the sources.</numerusform>
        <numerusform>%Ln sentences have no support in the sources.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln numbers or names stand in no source.</source>
      <translation>
        <numerusform>%Ln number or name stands in no source.</numerusform>
        <numerusform>%Ln numbers or names stand in no source.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Written: %Ln tokens</source>
      <translation>
        <numerusform>Written: %Ln token</numerusform>
        <numerusform>Written: %Ln tokens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Read: %Ln tokens, {reused} of them kept from before</source>
      <translation>
        <numerusform>Read: %Ln token, {reused} of them kept from before</numerusform>
        <numerusform>Read: %Ln tokens, {reused} of them kept from before</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Room: %Ln tokens</source>
      <translation>
        <numerusform>Room: %Ln token</numerusform>
        <numerusform>Room: %Ln tokens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Left out: the %Ln oldest turns, {summarised} of them summarised</source>
      <translation>
        <numerusform>Left out: the oldest turn, {summarised} of it summarised</numerusform>
        <numerusform>Left out: the %Ln oldest turns, {summarised} of them summarised</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln conversations imported</source>
      <translation>
        <numerusform>%Ln conversation imported</numerusform>
        <numerusform>%Ln conversations imported</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out</source>
      <translation>
        <numerusform>%Ln left out</numerusform>
        <numerusform>%Ln left out</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ChatComposer</name>
    <message numerus="yes">
      <source>%Ln documents</source>
      <translation>
        <numerusform>%Ln document</numerusform>
        <numerusform>%Ln documents</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Compare</name>
    <message numerus="yes">
      <source>%Ln tokens</source>
      <translation>
        <numerusform>%Ln token</numerusform>
        <numerusform>%Ln tokens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Few for a firm verdict: %Ln or more tell clearer.</source>
      <translation>
        <numerusform>Few for a firm verdict: %Ln or more tell clearer.</numerusform>
        <numerusform>Few for a firm verdict: %Ln or more tell clearer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The model was taught with %Ln questions: kept out, unless a part of the teaching did not see them.</source>
      <translation>
        <numerusform>The model was taught with %Ln question: kept out, unless a part of the teaching did not see it.</numerusform>
        <numerusform>The model was taught with %Ln questions: kept out, unless a part of the teaching did not see them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln questions repeating another one: each counts once.</source>
      <translation>
        <numerusform>%Ln question repeating another one: it counts once.</numerusform>
        <numerusform>%Ln questions repeating another one: each counts once.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln questions without a right answer: kept out.</source>
      <translation>
        <numerusform>%Ln question without a right answer: kept out.</numerusform>
        <numerusform>%Ln questions without a right answer: kept out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln questions in another language than most.</source>
      <translation>
        <numerusform>%Ln question in another language than most.</numerusform>
        <numerusform>%Ln questions in another language than most.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln questions will be asked</source>
      <translation>
        <numerusform>%Ln question will be asked</numerusform>
        <numerusform>%Ln questions will be asked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of %Ln facts it is not known where they stand.</source>
      <translation>
        <numerusform>Of %Ln fact it is not known where it stands.</numerusform>
        <numerusform>Of %Ln facts it is not known where they stand.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The model can say of each answer whether it is right, but only as far as it agrees with you: rate %Ln more answers first.</source>
      <translation>
        <numerusform>The model can say of each answer whether it is right, but only as far as it agrees with you: rate %Ln more answer first.</numerusform>
        <numerusform>The model can say of each answer whether it is right, but only as far as it agrees with you: rate %Ln more answers first.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You rated %Ln answers: enough to see how far the model agrees with you.</source>
      <translation>
        <numerusform>You rated %Ln answer: enough to see how far the model agrees with you.</numerusform>
        <numerusform>You rated %Ln answers: enough to see how far the model agrees with you.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{right} of %Ln right</source>
      <translation>
        <numerusform>{right} of %Ln right</numerusform>
        <numerusform>{right} of %Ln right</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln of them answered by all ways</source>
      <translation>
        <numerusform>%Ln of them answered by all ways</numerusform>
        <numerusform>%Ln of them answered by all ways</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln questions</source>
      <translation>
        <numerusform>%Ln question</numerusform>
        <numerusform>%Ln questions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln answers</source>
      <translation>
        <numerusform>%Ln answer</numerusform>
        <numerusform>%Ln answers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DocumentPreview</name>
    <message numerus="yes">
      <source>%Ln pages</source>
      <translation>
        <numerusform>%Ln page</numerusform>
        <numerusform>%Ln pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln passages</source>
      <translation>
        <numerusform>%Ln passage</numerusform>
        <numerusform>%Ln passages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DropOverlay</name>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>and %Ln more</numerusform>
        <numerusform>and %Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files</source>
      <translation>
        <numerusform>%Ln file</numerusform>
        <numerusform>%Ln files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln cannot be read</source>
      <translation>
        <numerusform>%Ln cannot be read</numerusform>
        <numerusform>%Ln cannot be read</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Forget</name>
    <message numerus="yes">
      <source>{names} and %Ln more</source>
      <translation>
        <numerusform>{names} and %Ln more</numerusform>
        <numerusform>{names} and %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HealthTab</name>
    <message numerus="yes">
      <source>%Ln folders can only be looked through every {n} minutes.</source>
      <translation>
        <numerusform>%Ln folder can only be looked through every {n} minutes.</numerusform>
        <numerusform>%Ln folders can only be looked through every {n} minutes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of %Ln passages</source>
      <translation>
        <numerusform>{n} of %Ln passage</numerusform>
        <numerusform>{n} of %Ln passages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln passages</source>
      <translation>
        <numerusform>%Ln passage</numerusform>
        <numerusform>%Ln passages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>IndexingStrip</name>
    <message numerus="yes">
      <source>%Ln files added</source>
      <translation>
        <numerusform>%Ln file added</numerusform>
        <numerusform>%Ln files added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln need attention</source>
      <translation>
        <numerusform>%Ln needs attention</numerusform>
        <numerusform>%Ln need attention</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message numerus="yes">
      <source>about %Ln minutes</source>
      <translation>
        <numerusform>about a minute</numerusform>
        <numerusform>about %Ln minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln hours</source>
      <translation>
        <numerusform>about an hour</numerusform>
        <numerusform>about %Ln hours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files</source>
      <translation>
        <numerusform>%Ln file</numerusform>
        <numerusform>%Ln files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln folders</source>
      <translation>
        <numerusform>%Ln folder</numerusform>
        <numerusform>%Ln folders</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln documents</source>
      <translation>
        <numerusform>%Ln document</numerusform>
        <numerusform>%Ln documents</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message numerus="yes">
      <source>{indexed} of %Ln documents can be searched</source>
      <translation>
        <numerusform>{indexed} of %Ln document can be searched</numerusform>
        <numerusform>{indexed} of %Ln documents can be searched</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln need attention</source>
      <translation>
        <numerusform>%Ln needs attention</numerusform>
        <numerusform>%Ln need attention</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files to go</source>
      <translation>
        <numerusform>%Ln file to go</numerusform>
        <numerusform>%Ln files to go</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message numerus="yes">
      <source>%Ln models</source>
      <translation>
        <numerusform>%Ln model</numerusform>
        <numerusform>%Ln models</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Privacy</name>
    <message numerus="yes">
      <source>%Ln connections were opened for downloads that you asked for</source>
      <translation>
        <numerusform>%Ln connection was opened for a download that you asked for</numerusform>
        <numerusform>%Ln connections were opened for downloads that you asked for</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln attempts to connect were blocked.</source>
      <translation>
        <numerusform>%Ln attempt to connect was blocked.</numerusform>
        <numerusform>%Ln attempts to connect were blocked.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln connections</source>
      <translation>
        <numerusform>%Ln connection</numerusform>
        <numerusform>%Ln connections</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln times, last {time}</source>
      <translation>
        <numerusform>once, {time}</numerusform>
        <numerusform>%Ln times, last {time}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Questions</name>
    <message numerus="yes">
      <source> (or %Ln others)</source>
      <translation>
        <numerusform> (or %Ln other)</numerusform>
        <numerusform> (or %Ln others)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReviewSources</name>
    <message numerus="yes">
      <source>%Ln drafted.</source>
      <translation>
        <numerusform>%Ln drafted.</numerusform>
        <numerusform>%Ln drafted.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SearchTab</name>
    <message numerus="yes">
      <source>%Ln passages in {time} ms</source>
      <translation>
        <numerusform>%Ln passage in {time} ms</numerusform>
        <numerusform>%Ln passages in {time} ms</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SourceCard</name>
    <message numerus="yes">
      <source>also in %Ln other files</source>
      <translation>
        <numerusform>also in another file</numerusform>
        <numerusform>also in %Ln other files</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Teach</name>
    <message numerus="yes">
      <source>%Ln lines cannot be read</source>
      <translation>
        <numerusform>%Ln line cannot be read</numerusform>
        <numerusform>%Ln lines cannot be read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln examples added</source>
      <translation>
        <numerusform>%Ln example added</numerusform>
        <numerusform>%Ln examples added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln were there already</source>
      <translation>
        <numerusform>%Ln was there already</numerusform>
        <numerusform>%Ln were there already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln left out</source>
      <translation>
        <numerusform>%Ln left out</numerusform>
        <numerusform>%Ln left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>and %Ln more</numerusform>
        <numerusform>and %Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln examples</source>
      <translation>
        <numerusform>%Ln example</numerusform>
        <numerusform>%Ln examples</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln minutes</source>
      <translation>
        <numerusform>%Ln minute</numerusform>
        <numerusform>%Ln minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln hours</source>
      <translation>
        <numerusform>%Ln hour</numerusform>
        <numerusform>%Ln hours</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Vault</name>
    <message numerus="yes">
      <source>Take at least %Ln characters; some words in a row are good.</source>
      <translation>
        <numerusform>Take at least %Ln character; some words in a row are good.</numerusform>
        <numerusform>Take at least %Ln characters; some words in a row are good.</numerusform>
      </translation>
    </message>
  </context>
</TS>
