// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.layout.HitMap.Target;
import org.isnad.layout.TextRange;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneArc;
import org.isnad.scene.SceneMark;
import org.isnad.scene.SceneSpan;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.annotator.canvas.VisualOrder.Caret;
import org.isnad.ui.look.Palette;

/**
 * Shows an article with its annotations drawn on it, and lets the user select both. The text cannot be edited. Offsets are
 * UTF-16 code units. The canvas lays itself out from left to right in every interface; the direction of the text is that of
 * its scene. UI thread only.
 */
public final class AnnotationCanvas extends Canvas {

	private static final int HOVER_DELAY = 500;

	private final ArticleState state = new ArticleState(this::stateChanged);
	private final Viewport viewport;
	private final CanvasPainter painter;
	private final KeyInput keys = new KeyInput(this, state);
	private final MouseInput mouse = new MouseInput(this, state);
	private final GrowingSelection growth = new GrowingSelection(state, this::steps);
	private final CanvasAccessibility accessibility;
	private final ArticleScroll scroll;
	private final CanvasPlaces places;
	private final Choice choice = new Choice(this);
	private final List<CanvasListener> listeners = new ArrayList<>();
	private final Hover hover;
	private final Aspect aspect = new Aspect(this);
	private TextSteps steps;
	private CaretMotion motion;
	private boolean compact;

	/** Creates a canvas that fills what its parent gives it. */
	public AnnotationCanvas(Composite parent) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.LEFT_TO_RIGHT);
		ChipPainter.prepare();
		viewport = new Viewport(getDisplay());
		painter = new CanvasPainter(this, state, viewport);
		scroll = new ArticleScroll(this, state, viewport);
		places = new CanvasPlaces(this, viewport);
		accessibility = new CanvasAccessibility(this, state);
		hover = new Hover(this, state, HOVER_DELAY);
		addLayer(new FoundLayer(this));
		addLayer(new ProofLayer(this));
		addLayer(new ProofStrip(this));
		addLayer(new FocusLine(this));
		setScene(Scene.EMPTY);
		LookAhead ahead = new LookAhead(this, viewport);
		addPaintListener(event -> {
			painter.paint(event.gc);
			ahead.begin();
		});
		addListener(SWT.Resize, event -> layoutChanged());
		addKeyListener(keys);
		addMouseListener(mouse);
		addMouseMoveListener(mouse);
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.MouseExit, event -> hideHover());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_PAGE_NEXT
				|| event.detail == SWT.TRAVERSE_PAGE_PREVIOUS || event.detail == SWT.TRAVERSE_MNEMONIC);
		Palette.onChange(this, this::redraw);
		Fonts.onChange(this, this::layoutChanged);
		addDisposeListener(event -> {
			hover.dispose();
			viewport.dispose();
		});
	}

	/** Shows a scene. The place in the article and the selection stay if it is of the same text. */
	public void setScene(Scene scene) {
		boolean newText = steps == null || !scene.text().equals(state.scene().text());
		Scene before = scene();
		state.show(aspect.shown(scene));
		layoutChanged();
		if (newText) {
			steps = new TextSteps(scene.text(), viewport.blocks(), scene.direction().isRightToLeft() ? "ar" : "en"); //$NON-NLS-1$ //$NON-NLS-2$
			state.setWhole(steps::wholeCharacter);
			growth.forget();
			motion = new CaretMotion(state, viewport, steps);
		}
		accessibility.shown(before);
	}

	/** The scene that was set, also what is hidden of it. */
	public Scene scene() {
		return aspect.whole();
	}

	/** How much of the scene is shown and in which way. */
	public Aspect aspect() {
		return aspect;
	}

	/** Names the article for a screen reader. */
	public void setSpokenName(String name) {
		accessibility.setName(name);
	}

	/** Sets what a screen reader says of an annotation, by its key; a function that answers null leaves the word of its chip. */
	public void setSpoken(Function<Object, Spoken> words) {
		accessibility.setWords(words);
	}

	/** Hides the chips of all but the selected annotations and their chain, or shows them. */
	public void setCompact(boolean newCompact) {
		compact = newCompact;
		layoutChanged();
	}

	/** Draws the arcs that are not lit stronger, or as faint as usual. */
	public void setContrast(boolean strong) {
		painter.setContrast(strong);
		redraw();
	}

	/** Sets what the card beside an annotation says; a function that answers null shows none. */
	public void setHover(Function<Object, HoverContent> content) {
		hover.setContent(content);
	}

	/** Shows the card of the selected annotation, or hides it. */
	public void toggleCard() {
		hover.toggle();
	}

	/** Draws a line of help at the foot of the canvas, or none for null. */
	public void setPrompt(String prompt) {
		painter.setPrompt(prompt);
		redraw();
	}

	/** Sets what is said while the article has no text, or no annotation. */
	public void setEmptyHints(String noText, String noAnnotation) {
		painter.setEmptyHints(noText, noAnnotation);
		redraw();
	}

	/** Adds a listener. */
	public void addCanvasListener(CanvasListener listener) {
		listeners.add(listener);
	}

	/** The keys of the selected annotations in the order in which they were selected. */
	public Set<Object> selectedKeys() {
		return state.selected();
	}

	/** Selects annotations, and shows them if they are hidden; keys that are not in the scene are left out. */
	public void select(Collection<?> keysToSelect) {
		aspect.want(keysToSelect);
		state.select(keysToSelect);
	}

	/** The annotation that was selected last, also if words have been selected since; null if there is none any more. */
	public Object lastSelected() {
		return state.lastSelected();
	}

	/** The parts of an annotation if one of its edges were moved to the left or the right of the screen, by a word or a character. */
	public List<TextRange> edgeMoved(Object key, boolean begin, boolean left, boolean byCharacter) {
		SceneSpan span = state.scene().span(key);
		boolean onwards = left == state.scene().direction().isRightToLeft();
		return byCharacter ? EdgeSteps.movedByCharacter(steps, span.fragments(), begin, onwards)
				: EdgeSteps.moved(steps, span.fragments(), begin, onwards);
	}

	/** Widens what is selected to the word, clause, sentence, paragraph or article around it, or goes back the way it came. */
	public void grow(boolean wider) {
		growth.step(wider);
		revealCaret();
	}

	/** The point of the display just below the selected annotation or the caret, for a menu. */
	public Point besideSelection() {
		VisibleLine line = viewport.lineOf(state.caret());
		return toDisplay(viewport.caretX(line, state.caret()), line.baseline() + viewport.layout().style().tintSink() + 2);
	}

	/** The selected text; empty, at the caret, if there is none. */
	public TextRange selectedRange() {
		return state.range();
	}

	/** The text of a paragraph or of one of its lines as it is wrapped now, the nearest there is; from 1, line 0 means all. */
	public TextRange paragraph(int number, int line) {
		return new ParagraphLines(viewport).range(number, line);
	}

	/** Selects text. */
	public void selectRange(TextRange range) {
		state.selectText(range.begin(), range.end());
	}

	/** Scrolls an offset into sight. */
	public void reveal(int offset) {
		scroll.reveal(offset);
	}

	/** Scrolls an annotation into sight. */
	public void reveal(Object key) {
		scroll.reveal(key);
	}

	/** Selects the annotation that begins next after the selected one or the caret, or the one before; answers whether there is one. */
	public boolean walk(boolean forward) {
		return walk(forward, any -> true);
	}

	/** The same among the annotations that are wanted. */
	public boolean walk(boolean forward, Predicate<SceneSpan> wanted) {
		SceneSpan span = AnnotationWalk.from(state, forward, wanted);
		if (span != null) {
			state.select(List.of(span.key()));
			reveal(span.key());
		}
		return span != null;
	}

	/** Takes the next annotation of the same layer into the selection, or the one before; going back takes it out again. */
	public void extend(boolean forward) {
		List<Object> keysToSelect = AnnotationWalk.extended(state, forward);
		if (!keysToSelect.isEmpty()) {
			state.select(keysToSelect);
			reveal(keysToSelect.getLast());
		}
	}

	/** Selects what is of the layer, or of the type too, of the annotation that was selected last: in the selected words, else everywhere. */
	public int selectAlike(boolean type) {
		List<Object> alike = AnnotationWalk.alike(state, type);
		if (!alike.isEmpty()) {
			state.select(alike);
		}
		return alike.size();
	}

	/** Where things stand in the window. */
	public CanvasPlaces places() {
		return places;
	}

	/** Steps through the text of the scene. */
	public TextSteps steps() {
		return steps;
	}

	/** Goes along the first arc of an annotation that ends in another paragraph; answers whether there is one. */
	public boolean jumpAlongArc(Object key) {
		Object other = ArcWalk.elsewhere(state, viewport.layout(), key);
		if (other != null) {
			state.select(List.of(other));
			reveal(other);
		}
		return other != null;
	}

	/** Lets the user choose an annotation by click, or by walking to it and Enter; Escape gives up. */
	public void pick(Consumer<Object> picked) {
		choice.begin(picked);
	}

	/** Ends a choice without an answer; answers whether there was one. */
	public boolean cancelPick() {
		return choice.cancel();
	}

	/** Whether the user is choosing an annotation. */
	public boolean isPicking() {
		return choice.isOpen();
	}

	/** Enter: takes the selected annotation as the choice, or tells the listeners of it. */
	void confirm() {
		if (state.selected().isEmpty()) {
			return;
		}
		Object key = state.selected().iterator().next();
		if (isPicking()) {
			choice.take(key);
		} else {
			listeners.forEach(listener -> listener.confirmed(key));
		}
	}

	/** Copies the selected text, or the words of the selected annotations; answers whether there was any. */
	public boolean copy() {
		return CopiedText.put(getDisplay(), CopiedText.of(state));
	}

	/** Copies the selected text with its annotations in numbered brackets and their names below; without a selection, the article. */
	public boolean copyAnnotated(Function<Object, String> names) {
		return CopiedText.put(getDisplay(), CopiedText.annotated(state, names));
	}

	/** Paints a layer from now on, after those that were added before. */
	void addLayer(CanvasLayer layer) {
		painter.addLayer(layer);
		redraw();
	}

	ArticleState state() {
		return state;
	}

	Viewport viewport() {
		return viewport;
	}

	ArticleScroll scroll() {
		return scroll;
	}

	CanvasAccessibility accessibility() {
		return accessibility;
	}

	Choice choice() {
		return choice;
	}

	Caret caretTarget(int key, boolean ctrl, boolean extend) {
		return motion.target(key, ctrl, extend, getClientArea().height - 2 * viewport.layout().style().band());
	}

	/** Escape while something is dragged: leaves it as it was; answers whether anything was. */
	boolean cancelDrag() {
		return mouse.cancel();
	}

	void revealCaret() {
		reveal(state.caret());
	}

	void follow(Object key, SceneMark mark) {
		listeners.forEach(listener -> listener.markFollowed(key, mark));
	}

	void offerHidden(List<Object> hidden, Point at, Consumer<Object> take) {
		listeners.forEach(listener -> listener.hiddenWanted(hidden, at, take));
	}

	/** Selects the near end of an arc, or goes to the far one. */
	void selectArc(SceneArc arc, boolean far) {
		Object goal = ArcWalk.end(viewport, arc, far);
		state.select(List.of(goal));
		reveal(goal);
	}

	void dragged(Object key, List<TextRange> fragments) {
		listeners.forEach(listener -> listener.spanDragged(key, fragments));
	}

	void hover(int x, int y) {
		List<Target> targets = viewport.targetsAt(x, y);
		if (!isPicking()) {
			boolean handle = EdgeDrag.at(this, state, x, y) != null;
			setCursor(getDisplay().getSystemCursor(handle ? SWT.CURSOR_SIZEWE : x < Column.RULER || !targets.isEmpty()
					? SWT.CURSOR_ARROW : SWT.CURSOR_IBEAM));
		}
		hover.over(targets, x, y);
	}

	void hideHover() {
		hover.hide();
	}

	private void stateChanged() {
		layoutChanged();
		accessibility.moved();
		listeners.forEach(CanvasListener::selectionChanged);
	}

	private void layoutChanged() {
		Rectangle area = getClientArea();
		viewport.update(state, Column.in(area.width, Fonts.zoom() * Fonts.scale(), aspect.isReading()), area.height - aspect.foot(), compact);
		scroll.changed();
	}

	private void wheel(Event event) {
		hideHover();
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			listeners.forEach(listener -> listener.zoomWanted(Integer.signum(event.count)));
		}
	}

	/** A point of the canvas on the display. */
	Point onDisplay(int x, int y) {
		return toDisplay(x, y);
	}
}
