// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.isnad.layout.Direction;
import org.isnad.layout.SpanForm;
import org.isnad.layout.TextRange;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What assistive technology is told of an article, asked as the platform asks. Needs a display. */
class SpokenArticleTest {

	private static final String TEXT = "قالت الوزارة إن 25% من السدود. فرغت\uD83D\uDE00 اليوم.\nونفى بلا شك.\n";

	private Shell shell;
	private AnnotationCanvas canvas;
	private final Object claim = new Object();
	private final Object source = new Object();

	@BeforeEach
	void open() {
		boolean gtk = "gtk".equals(SWT.getPlatform()); //$NON-NLS-1$
		assumeTrue(!gtk || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null, "no display");
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		canvas = new AnnotationCanvas(shell);
		shell.setSize(600, 400);
		shell.open();
		canvas.setSpoken(key -> key == claim ? new Spoken("claim", "Claim, Event", List.of("Polarity: Affirmed"), List.of("Reuters", "the ministry"))
				: key == source ? new Spoken("source", "Source, State", List.of(), List.of()) : null);
		canvas.setScene(scene(span(claim, 13, 35), span(source, 5, 12)));
		while (shell.getDisplay().readAndDispatch()) {
			// the first layout
		}
	}

	@AfterEach
	void close() {
		if (shell != null) {
			shell.dispose();
		}
	}

	private static SceneSpan span(Object key, int begin, int end) {
		return new SceneSpan(key, SpanForm.BRACKET, Tone.CLAIM, Standing.OWN, Glyph.CLAIM, "Event", true,
				List.of(new TextRange(begin, end)), List.of());
	}

	private static Scene scene(SceneSpan... spans) {
		return new Scene(TEXT, Direction.RIGHT_TO_LEFT, List.of(spans), List.of(), key -> Chain.NONE);
	}

	private AccessibleTextEvent ask(SpokenText text, int offset, int type, int count) {
		AccessibleTextEvent event = new AccessibleTextEvent(canvas);
		event.start = offset;
		event.end = offset;
		event.type = type;
		event.count = count;
		text.getText(event);
		return event;
	}

	private void unit(String words, int begin, int offset, int type, int count) {
		AccessibleTextEvent event = ask(canvas.accessibility().text(), offset, type, count);
		assertEquals(words, event.result);
		assertEquals(begin, event.start);
		assertEquals(begin + words.length(), event.end);
	}

	@Test
	void theWholeText() {
		AccessibleTextEvent event = new AccessibleTextEvent(canvas);
		event.start = 0;
		event.end = -1;
		event.type = ACC.TEXT_BOUNDARY_ALL;
		canvas.accessibility().text().getText(event);
		assertEquals(TEXT, event.result);
		canvas.accessibility().text().getCharacterCount(event);
		assertEquals(TEXT.length() - ("gtk".equals(SWT.getPlatform()) ? 1 : 0), event.count);
	}

	@Test
	void words() {
		unit("قالت", 0, 2, ACC.TEXT_BOUNDARY_WORD, 0);
		unit("قالت", 0, 4, ACC.TEXT_BOUNDARY_WORD, 0);
		unit("الوزارة", 5, 0, ACC.TEXT_BOUNDARY_WORD, 1);
		unit("إن", 13, 0, ACC.TEXT_BOUNDARY_WORD, 2);
		unit("قالت", 0, 6, ACC.TEXT_BOUNDARY_WORD, -1);
		unit("", 0, 2, ACC.TEXT_BOUNDARY_WORD, -1);
	}

	@Test
	void sentencesAndParagraphs() {
		int second = canvas.accessibility().text().offsets().spoken(TEXT.indexOf('\n') + 1);
		unit("قالت الوزارة إن 25% من السدود.", 0, 8, ACC.TEXT_BOUNDARY_SENTENCE, 0);
		unit("ونفى بلا شك.", second, second + 2, ACC.TEXT_BOUNDARY_PARAGRAPH, 0);
		unit("ونفى بلا شك.", second, 3, ACC.TEXT_BOUNDARY_PARAGRAPH, 1);
		unit("ونفى بلا شك.", second, 3, ACC.TEXT_BOUNDARY_LINE, 1);
	}

	@Test
	void pairsOfSurrogatesAreOneCharacterOnLinux() {
		SpokenText characters = new SpokenText(canvas, canvas.state(), true);
		int emoji = TEXT.indexOf('\uD83D');
		AccessibleTextEvent event = ask(characters, emoji, ACC.TEXT_BOUNDARY_CHAR, 0);
		assertEquals("\uD83D\uDE00", event.result);
		assertEquals(emoji + 1, event.end);
		event = ask(characters, emoji + 2, ACC.TEXT_BOUNDARY_WORD, 0);
		assertEquals("اليوم", event.result);
		canvas.selectRange(new TextRange(emoji, emoji + 2));
		characters.getSelection(event);
		assertEquals(emoji, event.start);
		assertEquals(emoji + 1, event.end);
	}

	@Test
	void offsetsGoThereAndBack() {
		SpokenOffsets offsets = new SpokenOffsets("a\uD83D\uDE00b\uD83D\uDE00\uD83D\uDE00\uD83Dc\0", true);
		assertEquals(8, offsets.length());
		int[] starts = { 0, 1, 3, 4, 6, 8, 9, 10, 11 };
		for (int i = 0; i < starts.length; i++) {
			assertEquals(i, offsets.spoken(starts[i]));
			assertEquals(starts[i], offsets.text(i));
		}
		assertEquals(1, offsets.spoken(2));
		assertEquals("b\uD83D\uDE00\uD83D\uDE00\uFFFDc\uFFFD", offsets.words(3, 11));
	}

	@Test
	void charactersStandWhereTheyArePainted() {
		Rectangle first = bounds(0, 1);
		Rectangle third = bounds(2, 3);
		assertTrue(first.x > third.x, first + " " + third);
		VisibleLine line = canvas.viewport().lineOf(0);
		assertTrue(first.y < line.baseline() && first.y + first.height > line.baseline());
		assertEquals(canvas.viewport().column().right(), first.x + first.width);
		AccessibleTextEvent event = new AccessibleTextEvent(canvas);
		Point there = canvas.toDisplay(third.x + third.width - 1, third.y + third.height / 2);
		event.x = there.x;
		event.y = there.y;
		canvas.accessibility().text().getOffsetAtPoint(event);
		assertEquals(2, event.offset);
		event.x = -50;
		canvas.accessibility().text().getOffsetAtPoint(event);
		assertEquals(-1, event.offset);
		Rectangle both = bounds(0, TEXT.length() - 2);
		assertEquals(canvas.viewport().column().width(), both.width);
		assertTrue(both.height > 2 * first.height);
	}

	private Rectangle bounds(int start, int end) {
		AccessibleTextEvent event = new AccessibleTextEvent(canvas);
		event.start = start;
		event.end = end;
		canvas.accessibility().text().getTextBounds(event);
		Point corner = canvas.toControl(event.x, event.y);
		return new Rectangle(corner.x, corner.y, event.width, event.height);
	}

	private AccessibleTextAttributeEvent attributes(int offset) {
		AccessibleTextAttributeEvent event = new AccessibleTextAttributeEvent(canvas);
		event.offset = offset;
		new SpokenAttributes(canvas, canvas.accessibility()).getTextAttributes(event);
		return event;
	}

	@Test
	void annotationsAreAttributes() {
		AccessibleTextAttributeEvent event = attributes(6);
		assertArrayEquals(new String[] { "source", "Source, State" }, event.attributes);
		assertEquals(5, event.start);
		assertEquals(12, event.end);
		event = attributes(20);
		assertArrayEquals(new String[] { "claim", "Claim, Event, Polarity: Affirmed", "chain", "Reuters \u203A the ministry" }, event.attributes);
		assertEquals(13, event.start);
		event = attributes(12);
		assertEquals(0, event.attributes.length);
		assertEquals(12, event.start);
		assertEquals(13, event.end);
	}

	@Test
	void overlappingAnnotationsShareAnAttributeTheOuterFirst() {
		Object inner = new Object();
		canvas.setScene(scene(span(claim, 0, 30), span(inner, 5, 12), span(source, 6, 8)));
		AccessibleTextAttributeEvent event = attributes(7);
		assertArrayEquals(new String[] { "claim", "Claim, Event, Polarity: Affirmed", "chain", "Reuters \u203A the ministry", "annotation", "Event", "source", "Source, State" }, event.attributes);
		assertEquals(6, event.start);
		assertEquals(8, event.end);
	}

	@Test
	void annotationsInSightAreChildren() {
		SpokenChildren children = canvas.accessibility().children();
		assertEquals(List.of(source, claim), children.seen().stream().map(SpokenChildren.Seen::key).toList());
		Rectangle seen = children.seen().getFirst().bounds();
		Rectangle letter = bounds(5, 6);
		assertTrue(seen.contains(letter.x + letter.width / 2, letter.y + letter.height / 2), seen + " " + letter);
		AccessibleControlEvent event = new AccessibleControlEvent(canvas);
		event.childID = ACC.CHILDID_CHILD_AT_INDEX;
		event.detail = 1;
		children.getChild(event);
		assertTrue(event.accessible != null);
		event.accessible = null;
		event.detail = 2;
		children.getChild(event);
		assertEquals(null, event.accessible);
	}

	@Test
	void whatIsSelectedAndEditedIsSaid() {
		assertEquals("", canvas.accessibility().description());
		listen();
		canvas.select(List.of(claim));
		assertEquals("Claim, Event: إن 25% من السدود. فرغت. Polarity: Affirmed. said by Reuters \u203A the ministry".replace("فرغت", TEXT.substring(31, 35)),
				canvas.accessibility().description());
		canvas.setScene(scene(span(claim, 13, 35)));
		assertEquals("Removed: Event: الوزارة", canvas.accessibility().description());
		canvas.setScene(scene(span(claim, 13, 35), span(source, 5, 12)));
		assertEquals("Marked: Source, State: الوزارة", canvas.accessibility().description());
		canvas.setScene(scene(span(claim, 13, 29), span(source, 5, 12)));
		assertTrue(canvas.accessibility().description().startsWith("Changed: Claim, Event: "));
		canvas.selectRange(new TextRange(0, 0));
		canvas.selectRange(new TextRange(6, 6));
		assertEquals("Source, State", canvas.accessibility().description());
	}

	/** The first question of assistive technology: from then on what changes is told. */
	private void listen() {
		canvas.accessibility().nameAsked(new AccessibleEvent(canvas));
	}

	@Test
	void questionsToALongTextAreShort() {
		StringBuilder text = new StringBuilder();
		while (text.length() < 1_000_000) {
			text.append("قالت الوزارة إن السدود فرغت اليوم وإن الماء قليل. ").append(text.length() % 977 < 50 ? "\n" : "");
		}
		List<SceneSpan> spans = new ArrayList<>();
		for (int i = 0; i + 20 < text.length(); i += 50) {
			spans.add(span(new Object(), i, i + 20));
		}
		canvas.setScene(new Scene(text.toString(), Direction.RIGHT_TO_LEFT, spans, List.of(), key -> Chain.NONE));
		attributes(0);
		int[] places = { 10, 400_000, 999_000, 500_123, 20 };
		for (int place : places) {
			bounds(place, place + 1);
		}
		long begin = System.nanoTime();
		for (int i = 0; i < 1000; i++) {
			int place = places[i % places.length] + i % 7;
			unitLength(place, ACC.TEXT_BOUNDARY_WORD);
			unitLength(place, ACC.TEXT_BOUNDARY_LINE);
			attributes(place);
			bounds(place, place + 1);
		}
		long micros = (System.nanoTime() - begin) / 4_000_000;
		assertTrue(micros < 2000, micros + " µs a question");
	}

	private int unitLength(int place, int type) {
		return ask(canvas.accessibility().text(), place, type, 0).result.length();
	}
}
