// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.isnad.layout.Direction;
import org.isnad.layout.Overflow;
import org.isnad.layout.Rect;
import org.isnad.layout.SpanForm;
import org.isnad.layout.TextRange;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneArc;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a click on the number of those without room offers. Needs a display. */
class CrowdedLineTest {

	private Shell shell;
	private AnnotationCanvas canvas;
	private final List<Object> offered = new ArrayList<>();
	private Consumer<Object> take;

	@BeforeEach
	void open() {
		boolean gtk = "gtk".equals(SWT.getPlatform());
		assumeTrue(!gtk || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null, "no display");
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		canvas = new AnnotationCanvas(shell);
		shell.setSize(420, 400);
		shell.open();
		canvas.addCanvasListener(new CanvasListener() {
			@Override
			public void hiddenWanted(List<Object> keys, Point at, Consumer<Object> taker) {
				offered.addAll(keys);
				take = taker;
			}
		});
	}

	@AfterEach
	void close() {
		if (shell != null) {
			shell.dispose();
		}
	}

	/** So many claims on the same words. */
	private void show(int claims) {
		show(IntStream.range(0, claims).mapToObj(i -> claim(key(i), 4, 10)).toList(), List.of());
	}

	private static SceneSpan claim(String key, int begin, int end) {
		return new SceneSpan(key, SpanForm.BRACKET, Tone.CLAIM, Standing.OWN, Glyph.CLAIM, "Event", true, List.of(new TextRange(begin, end)),
				List.of());
	}

	private void show(List<SceneSpan> spans, List<SceneArc> arcs) {
		canvas.setScene(new Scene("قال المصدر إن الهدنة قائمة", Direction.RIGHT_TO_LEFT, spans, arcs, key -> Chain.NONE));
	}

	/** Keys are compared by identity. */
	private static String key(int number) {
		return ("c" + number).intern();
	}

	private List<Overflow> numbers() {
		return canvas.viewport().lines().getFirst().layout().overflows();
	}

	private void click(Overflow number, int mask) {
		VisibleLine line = canvas.viewport().lines().getFirst();
		Rect place = number.place().shift(line.x(), line.y());
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.x = place.x() + place.width() / 2;
			event.y = place.y() + place.height() / 2;
			event.button = 1;
			event.count = 1;
			event.stateMask = mask;
			canvas.notifyListeners(type, event);
		}
	}

	@Test
	void allWithoutRoomAreOfferedAndTheChosenOneIsSelected() {
		show(9);
		Overflow number = numbers().stream().filter(each -> each.hidden().size() > 2 && each.hidden().getFirst() instanceof String).findFirst().orElseThrow();
		click(number, 0);
		assertEquals(number.hidden(), offered);
		assertEquals(Set.of(), canvas.selectedKeys(), "nothing before one is chosen");
		take.accept(offered.get(2));
		assertEquals(Set.of(number.hidden().get(2)), canvas.selectedKeys());
	}

	@Test
	void whatIsChosenWithControlJoinsTheSelection() {
		show(9);
		canvas.select(List.of("c0"));
		Overflow number = numbers().getFirst();
		click(number, SWT.MOD1);
		take.accept("c8");
		assertEquals(Set.of("c0", "c8"), canvas.selectedKeys());
	}

	@Test
	void aChoiceOfAnAnnotationIsAnsweredByOneWithoutRoom() {
		show(9);
		List<Object> picked = new ArrayList<>();
		canvas.pick(picked::add);
		click(numbers().stream().filter(each -> each.hidden().getFirst() instanceof String).findFirst().orElseThrow(), 0);
		take.accept(offered.getLast());
		assertEquals(List.of(offered.getLast()), picked);
	}

	@Test
	void arcsWithoutRoomAreOfferedToo() {
		show(List.of(claim("a", 0, 3), claim("b", 14, 20)),
				IntStream.range(0, 60).mapToObj(i -> new SceneArc(List.of(i), "a", "b")).toList());
		Overflow number = numbers().stream().filter(each -> each.hidden().getFirst() instanceof SceneArc).findFirst().orElseThrow();
		click(number, 0);
		assertTrue(offered.size() > 1 && offered.stream().allMatch(SceneArc.class::isInstance), () -> offered.toString());
		SceneArc arc = (SceneArc) offered.getLast();
		take.accept(arc);
		Object chosen = canvas.selectedKeys().iterator().next();
		assertTrue(chosen == arc.from() || chosen == arc.to(), () -> chosen + " is no end of " + arc);
	}
}
