// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.guidelines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Quote;
import org.isnad.workflow.guidelines.GuidelineText;
import org.isnad.workflow.guidelines.GuidelineText.Section;
import org.isnad.workflow.guidelines.Paragraph;
import org.isnad.workflow.guidelines.Paragraph.Kind;
import org.isnad.workflow.guidelines.Paragraph.Run;

/**
 * A Markdown text to read and copy, in the direction of its own language whatever that of the interface is, with one section marked. Links are words: nothing
 * is opened or fetched. UI thread.
 */
final class MarkdownText {
    private static final Pattern QUOTATION = Pattern.compile("\u00AB[^\u00AB\u00BB]*\u00BB"); //$NON-NLS-1$
    private static final int INDENT = 18;
    private static final int SPACE = 5;
    private static final int HEADING_SPACE = 14;
    private static final int MARGIN = 12;

    private final Composite place;
    private StyledText text;
    private final List<StyleRange> ranges = new ArrayList<>();
    private List<Section> sections = List.of();
    private int[] firstLines = new int[0];
    private Section marked;
    private boolean arabic;

    MarkdownText(Composite parent) {
        place = Css.style(new Composite(parent, SWT.NONE), "part"); //$NON-NLS-1$
        place.setLayout(new FillLayout());
        create();
        Palette.onChange(place, this::fill);
    }

    /** A control that is turned round while it is shown loses its place, so each direction gets a new one. */
    private void create() {
        if (text != null) {
            text.dispose();
        }
        text = Css.style(new StyledText(place, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | (arabic ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT)), "part"); //$NON-NLS-1$
        text.setMargins(MARGIN, SPACE, MARGIN, MARGIN);
        text.setCaret(null);
        place.layout();
    }

    Control control() {
        return place;
    }

    void setFocus() {
        text.setFocus();
    }

    /** Shows a text from its beginning. */
    void show(GuidelineText guidelines) {
        sections = guidelines.sections();
        marked = null;
        boolean before = arabic;
        arabic = Quote.arabic(guidelines.markdown());
        if (arabic != before) {
            create();
        }
        fill();
        text.setTopIndex(0);
    }

    /** Marks a section and brings it to the top; null marks none. */
    void mark(Section section) {
        if (section == marked) {
            return;
        }
        marked = section;
        tint();
        if (section != null) {
            text.setTopIndex(firstLines[sections.indexOf(section)]);
        }
    }

    /** The section that is marked, or null. */
    Section marked() {
        return marked;
    }

    private void fill() {
        StringBuilder words = new StringBuilder();
        ranges.clear();
        firstLines = new int[sections.size()];
        List<Paragraph> lines = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            firstLines[i] = lines.size();
            for (Paragraph paragraph : sections.get(i).paragraphs()) {
                append(paragraph, words);
                lines.add(paragraph);
                words.append('\n');
            }
        }
        int top = text.getTopIndex();
        text.setText(words.toString());
        text.setFont(arabic ? Fonts.quoteSmall() : Fonts.ui());
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
        for (int line = 0; line < lines.size(); line++) {
            layOut(line, lines.get(line));
        }
        tint();
        text.setTopIndex(top);
    }

    private void append(Paragraph paragraph, StringBuilder words) {
        if (!paragraph.marker().isEmpty()) {
            words.append(paragraph.marker()).append(' ');
        }
        if (paragraph.kind() == Kind.RULE) {
            words.append("\u2014\u2014\u2014"); //$NON-NLS-1$
        }
        for (Run run : paragraph.runs()) {
            // A topic is written from left to right in any text, and a quotation in its own direction with its marks.
            String shown = run.code() ? '\u2068' + run.text() + '\u2069' : QUOTATION.matcher(run.text()).replaceAll("\u2068$0\u2069"); //$NON-NLS-1$
            StyleRange range = new StyleRange(words.length(), shown.length(), null, null);
            boolean heading = paragraph.kind() == Kind.HEADING;
            range.font = run.code() && heading ? Fonts.tiny() : font(heading, run);
            range.foreground = Palette.color(run.code() && heading || paragraph.kind() == Kind.QUOTE ? Token.MUTED : Token.TEXT);
            range.underline = run.link() != null;
            words.append(shown);
            ranges.add(range);
        }
    }

    /** Arabic letters are not slanted: what is stressed is bold there. */
    private Font font(boolean heading, Run run) {
        boolean strong = heading || run.strong() || run.emphasis();
        return arabic ? strong ? Fonts.quoteBold() : Fonts.quoteSmall() : strong ? Fonts.bold() : Fonts.ui();
    }

    private void layOut(int line, Paragraph paragraph) {
        int indent = paragraph.kind() == Kind.ITEM ? INDENT * paragraph.depth() : paragraph.kind() == Kind.QUOTE || paragraph.kind() == Kind.CODE ? INDENT : 0;
        text.setLineIndent(line, 1, indent);
        text.setLineWrapIndent(line, 1, paragraph.kind() == Kind.ITEM ? indent + INDENT / 2 : indent);
        text.setLineVerticalIndent(line, line == 0 ? 0 : paragraph.kind() == Kind.HEADING ? HEADING_SPACE : SPACE);
    }

    private void tint() {
        text.setLineBackground(0, text.getLineCount(), null);
        int at = marked == null ? -1 : sections.indexOf(marked);
        if (at >= 0) {
            int end = at + 1 < firstLines.length ? firstLines[at + 1] : text.getLineCount() - 1;
            text.setLineBackground(firstLines[at], end - firstLines[at], Palette.color(Token.SELECTION_FILL));
        }
    }
}
