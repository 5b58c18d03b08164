// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.isnad.layout.Direction;
import org.isnad.layout.SpanForm;
import org.isnad.layout.TextRange;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneLayer;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;
import org.isnad.ui.annotator.canvas.Aspect.Numbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is shown of an article in which way, on a real canvas. Needs a display. */
class AspectTest {

	private static final String TEXT = "قالت الوزارة إن «23%» من السدود فرغت.\n" + "ونفى مصدر في CNN ذلك بلا شك وقال كلاما كثيرا. ".repeat(30);

	private final Object claim = new Object();
	private final Object source = new Object();
	private Shell shell;
	private AnnotationCanvas canvas;

	@BeforeEach
	void open() {
		boolean gtk = "gtk".equals(SWT.getPlatform());
		assumeTrue(!gtk || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null, "no display");
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		canvas = new AnnotationCanvas(shell);
		shell.setSize(700, 400);
		shell.open();
		canvas.setScene(new Scene(TEXT, Direction.RIGHT_TO_LEFT, List.of(span(claim, 16, 36, SpanForm.BRACKET, Tone.CLAIM),
				span(source, 5, 12, SpanForm.BOX, Tone.SOURCE)), List.of(), key -> Chain.NONE));
		settle();
	}

	@AfterEach
	void close() {
		if (shell != null) {
			shell.dispose();
		}
	}

	private static SceneSpan span(Object key, int begin, int end, SpanForm form, Tone tone) {
		return new SceneSpan(key, form, tone, Standing.OWN, Glyph.CLAIM, "word", true, List.of(new TextRange(begin, end)), List.of());
	}

	private void settle() {
		while (shell.getDisplay().readAndDispatch()) {
			// until all is painted
		}
	}

	/** The pixels of the canvas as it paints itself now. */
	private byte[] picture() {
		Image image = new Image(shell.getDisplay(), canvas.getSize().x, canvas.getSize().y);
		Event event = new Event();
		event.gc = new GC(image);
		canvas.notifyListeners(SWT.Paint, event);
		ImageData data = image.getImageData();
		event.gc.dispose();
		image.dispose();
		return data.data;
	}

	private List<Integer> baselines() {
		return canvas.viewport().lines().stream().map(VisibleLine::baseline).toList();
	}

	@Test
	void hiddenLayersLeaveTheCanvasAndNotTheScene() {
		canvas.aspect().setHidden(Set.of(SceneLayer.CLAIMS));
		assertNull(canvas.state().scene().span(claim));
		assertNotNull(canvas.state().scene().span(source));
		assertNotNull(canvas.scene().span(claim));
		canvas.aspect().setHidden(Set.of());
		assertNotNull(canvas.state().scene().span(claim));
	}

	@Test
	void selectingSomethingHiddenAsksForItsLayer() {
		List<SceneLayer> wanted = new ArrayList<>();
		canvas.aspect().onWanted((Collection<SceneLayer> layers) -> {
			wanted.addAll(layers);
			canvas.aspect().setHidden(Set.of());
		});
		canvas.aspect().setHidden(Set.of(SceneLayer.CLAIMS, SceneLayer.CUES));
		canvas.select(List.of(source));
		assertEquals(List.of(), wanted);
		canvas.select(List.of(claim));
		assertEquals(List.of(SceneLayer.CLAIMS), wanted);
		assertEquals(Set.of(claim), canvas.selectedKeys());
	}

	@Test
	void readingShowsTheTextAloneAndSelectingEndsIt() {
		canvas.aspect().setReading(true);
		assertTrue(canvas.state().scene().spans().isEmpty());
		assertEquals(TEXT, canvas.state().scene().text());
		canvas.select(List.of(claim));
		assertFalse(canvas.aspect().isReading());
		assertEquals(Set.of(claim), canvas.selectedKeys());
	}

	@Test
	void selectionComesBackAfterReadingAndListenersKnow() {
		int[] changes = new int[1];
		canvas.select(List.of(source));
		canvas.addCanvasListener(new CanvasListener() {
			@Override
			public void selectionChanged() {
				changes[0]++;
			}
		});
		canvas.aspect().setReading(true);
		assertEquals(Set.of(), canvas.selectedKeys());
		assertEquals(1, changes[0]);
		canvas.aspect().setReading(false);
		assertEquals(Set.of(source), canvas.selectedKeys());
		assertEquals(2, changes[0]);
		canvas.aspect().setHidden(Set.of(SceneLayer.SOURCES));
		assertEquals(Set.of(), canvas.selectedKeys());
		assertEquals(3, changes[0]);
	}

	@Test
	void readingTakesAWiderColumn() {
		assertEquals(760, Column.in(1600, 1, false).width());
		assertEquals(1040, Column.in(1600, 1, true).width());
		assertEquals(Column.in(700, 1, false), Column.in(700, 1, true));
	}

	@Test
	void proofMovesNoLineAndCopiesTheTrueText() {
		List<Integer> before = baselines();
		byte[] picture = picture();
		canvas.aspect().setProof(true);
		// the lines that the explanation at the foot does not cover stand where they stood
		List<Integer> after = baselines();
		assertTrue(after.size() >= before.size() - 2);
		assertEquals(before.subList(0, after.size()), after);
		assertFalse(Arrays.equals(picture, picture()));
		canvas.selectRange(new TextRange(16, 21));
		assertEquals("«23%»", CopiedText.of(canvas.state()));
		canvas.aspect().setProof(false);
		canvas.selectRange(new TextRange(0, 0));
		assertTrue(Arrays.equals(picture, picture()));
	}

	@Test
	void foundPlacesAndProblemsAreSeen() {
		byte[] plain = picture();
		canvas.aspect().setFound(List.of(new TextRange(17, 19)));
		byte[] found = picture();
		assertFalse(Arrays.equals(plain, found));
		canvas.aspect().setFound(List.of());
		canvas.aspect().setProblems(List.of(20));
		byte[] problem = picture();
		assertFalse(Arrays.equals(plain, problem));
		assertFalse(Arrays.equals(found, problem));
		canvas.aspect().setProblems(List.of());
		assertTrue(Arrays.equals(plain, picture()));
	}

	@Test
	void numbersOfLinesNameTheLineThatIsGoneTo() {
		byte[] paragraphs = picture();
		canvas.aspect().setNumbers(Numbers.LINES);
		byte[] lines = picture();
		canvas.aspect().setNumbers(Numbers.NONE);
		byte[] none = picture();
		assertFalse(Arrays.equals(paragraphs, lines));
		assertFalse(Arrays.equals(paragraphs, none));
		TextRange whole = canvas.paragraph(2, 0);
		assertEquals(TEXT.indexOf('\n') + 1, whole.begin());
		assertEquals(TEXT.length(), whole.end());
		TextRange first = canvas.paragraph(2, 1);
		TextRange second = canvas.paragraph(2, 2);
		assertEquals(whole.begin(), first.begin());
		assertEquals(first.end(), second.begin());
		assertNotEquals(second.begin(), second.end());
		assertEquals(TEXT.length(), canvas.paragraph(2, 9999).end());
		ParagraphLines count = new ParagraphLines(canvas.viewport());
		VisibleLine shown = canvas.viewport().lineOf(second.begin());
		assertEquals(2, count.number(shown));
	}
}
