// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.layout.TextRange;
import org.isnad.model.Document;
import org.isnad.scene.LiveScene;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneBuilder;
import org.isnad.testkit.Corpora;
import org.isnad.testkit.OddText;
import org.isnad.testkit.RandomAnnotations;
import org.isnad.testkit.RandomText;
import org.isnad.ui.Settings;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.ThemeMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Drives random gestures on random annotated texts. Each round has a seed of its own, and a failure names it and the shortest
 * run of gestures that fails: {@code -Disnad.fuzz.seed=S -Disnad.fuzz.gestures=N} repeats it. Needs a display.
 */
class GestureFuzzTest {

	private static final int GESTURES = 400;
	private static final int ROUNDS = Boolean.getBoolean("isnad.full") ? 250 : 6;
	/** So many rounds that fail tell what there is to tell. */
	private static final int ENOUGH = 6;
	private static final long FIRST_SEED = 20_310_000;

	@TempDir
	Path folder;

	private final List<Throwable> thrown = new ArrayList<>();
	private final ILogListener log = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR || status.getException() != null) {
			thrown.add(status.getException() == null ? new AssertionError(status.getMessage()) : status.getException());
		}
	};
	private Display display;
	private double zoom;
	private ThemeMode theme;
	private int folders;

	@BeforeEach
	void open() {
		boolean gtk = "gtk".equals(SWT.getPlatform());
		assumeTrue(!gtk || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null, "no display");
		display = Display.getDefault();
		display.setRuntimeExceptionHandler(thrown::add);
		display.setErrorHandler(thrown::add);
		Platform.addLogListener(log);
		zoom = Fonts.zoom();
		theme = ThemeMode.current();
	}

	@AfterEach
	void close() {
		Platform.removeLogListener(log);
		if (display != null) {
			Fonts.setZoom(zoom);
			Settings.setTheme(theme);
			ThemeMode.prepare();
		}
	}

	@Test
	void picturesAgreeWithTheModelWhateverIsDone() throws Exception {
		Long seed = Long.getLong("isnad.fuzz.seed");
		int gestures = Integer.getInteger("isnad.fuzz.gestures", GESTURES);
		if (seed != null) {
			run(seed, gestures);
			return;
		}
		List<String> failed = new ArrayList<>();
		long from = Long.getLong("isnad.fuzz.from", FIRST_SEED);
		for (long each = from; each < from + Integer.getInteger("isnad.fuzz.rounds", ROUNDS) && failed.size() < ENOUGH; each++) {
			try {
				run(each, gestures);
			} catch (Exception | AssertionError e) {
				failed.add(shortest(each, gestures, e));
			}
		}
		assertEquals("", String.join("\n\n", failed));
	}

	/** The fewest gestures that fail, by halving: what broke stays broken as a rule. */
	private String shortest(long seed, int gestures, Throwable first) {
		int fails = gestures;
		int holds = 0;
		Throwable failure = first;
		while (fails - holds > 1) {
			int middle = (fails + holds) / 2;
			try {
				run(seed, middle);
				holds = middle;
			} catch (Exception | AssertionError e) {
				fails = middle;
				failure = e;
			}
		}
		return "-Disnad.fuzz.seed=" + seed + " -Disnad.fuzz.gestures=" + fails + ": " + failure.getMessage();
	}

	private void run(long seed, int gestures) throws Exception {
		thrown.clear();
		Fonts.setZoom(1);
		SplittableRandom random = new SplittableRandom(seed);
		CorpusStore store = Corpora.empty(folder.resolve("c" + folders++));
		String text = OddText.of(random, 1 + random.nextInt(25));
		Document document = Corpora.add(store, "d", OddText.storable(text));
		store.save(new RandomAnnotations(random).fill(store.annotations("d", "hala"), store.text("d"), random.nextInt(25)));
		Shell shell = new Shell(display);
		EditSession session = new EditSession(store, "hala");
		try {
			new Round(random, shell, session, document, text).play(gestures);
		} finally {
			shell.dispose();
			session.close();
		}
	}

	/** One text with one window. */
	private final class Round {

		private final EditSession session;
		private final Document document;
		private final String text;
		private final AnnotationCanvas canvas;
		private final AnnotationCanvas anew;
		private final RandomEdits edits;
		private final RandomGestures gestures;
		private final SplittableRandom random;
		private final Deque<String> last = new ArrayDeque<>();
		private final LiveScene live;

		Round(SplittableRandom random, Shell shell, EditSession session, Document document, String text) throws CorpusException {
			this.random = random;
			this.session = session;
			this.document = document;
			this.text = text;
			live = LiveScene.of(session.store(), document, "hala");
			canvas = new AnnotationCanvas(shell);
			anew = new AnnotationCanvas(shell);
			edits = new RandomEdits(random, session, "d");
			gestures = new RandomGestures(random, canvas, session, session.store().text("d"), edits);
			shell.setSize(1000, 700);
			shell.open();
			canvas.setSize(800, 600);
			canvas.setScene(odd(live.scene()));
			canvas.addCanvasListener(new CanvasListener() {
				@Override
				public void spanDragged(Object key, List<TextRange> fragments) {
					edits.setSpan(key, fragments);
				}

				@Override
				public void hiddenWanted(List<Object> keys, Point at, Consumer<Object> take) {
					take.accept(RandomText.pick(random, keys));
				}
			});
			session.addListener(change -> {
				try {
					canvas.setScene(odd(live.follow(change)));
				} catch (CorpusException e) {
					throw new IllegalStateException(e);
				}
			});
		}

		/** The scene with the surrogates that no file can hold. */
		private Scene odd(Scene scene) {
			return scene.text().equals(text) ? scene : new Scene(text, scene.direction(), scene.spans(), scene.arcs(), scene::chain);
		}

		void play(int count) throws Exception {
			String first = edits.bytes();
			for (int i = 0; i < count; i++) {
				try {
					last.add(i + " " + gestures.next());
					if (last.size() > 5) {
						last.removeFirst();
					}
					while (i % 4 == 0 && display.readAndDispatch()) {
						// timers and paints
					}
					if (i % 20 == 0) {
						PictureCheck.paint(canvas);
					}
					assertQuiet();
					PictureCheck.selection(canvas);
				} catch (RuntimeException | AssertionError e) {
					throw new AssertionError(last + ": " + trace(e), e);
				}
			}
			try {
				settle();
				pictureIsRight();
				if (!gestures.changedFromOutside()) {
					historyIsRight(first);
				}
				assertQuiet();
			} catch (RuntimeException | AssertionError e) {
				throw new AssertionError("in the end: " + trace(e), e);
			}
		}

		private void assertQuiet() {
			if (!thrown.isEmpty()) {
				throw new AssertionError("thrown in an event", thrown.getFirst());
			}
		}

		/** Ends what may still be going on: a drag, a choice. */
		private void settle() {
			canvas.notifyListeners(SWT.MouseUp, release());
			canvas.cancelPick();
			while (display.readAndDispatch()) {
				// the last events
			}
		}

		private Event release() {
			Event event = new Event();
			event.button = 1;
			return event;
		}

		private void pictureIsRight() throws CorpusException {
			PictureCheck.scene(canvas.scene(), odd(SceneBuilder.build(session.store(), document, "hala")));
			PictureCheck.pieces(canvas);
			canvas.setCompact(false);
			canvas.setContrast(false);
			canvas.setPrompt(null);
			canvas.aspect().setReading(false);
			canvas.aspect().setProof(false);
			canvas.aspect().setHidden(List.of());
			canvas.aspect().setFound(List.of());
			canvas.aspect().setNumbers(Aspect.Numbers.PARAGRAPHS);
			canvas.selectRange(new TextRange(0, 0));
			canvas.setSize(700, 500);
			anew.setSize(700, 500);
			anew.setScene(canvas.scene());
			PictureCheck.pieces(canvas);
			PictureCheck.layout(canvas, anew);
			canvas.getShell().forceFocus();
			int place = text.isEmpty() ? 0 : random.nextInt(text.length());
			canvas.places().toTop(place);
			anew.places().toTop(place);
			assertArrayEquals(PictureCheck.paint(anew).data, PictureCheck.paint(canvas).data, "the picture is not the one drawn anew");
		}

		private void historyIsRight(String first) {
			redoAll();
			String end = edits.bytes();
			while (session.canUndo()) {
				session.undo();
			}
			same(first, edits.bytes(), "after undoing all");
			redoAll();
			same(end, edits.bytes(), "after doing all again");
		}

		private void redoAll() {
			while (session.canRedo()) {
				session.redo();
			}
		}
	}

	/** Names the first line that differs: the whole would hide it. */
	private static void same(String wanted, String found, String when) {
		List<String> one = wanted.lines().toList();
		List<String> other = found.lines().toList();
		for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
			assertEquals(one.get(i), other.get(i), when + ", line " + i);
		}
		assertEquals(one.size(), other.size(), when);
	}

	/** What was thrown and where in our own code. */
	private static String trace(Throwable e) {
		StringBuilder trace = new StringBuilder(String.valueOf(e));
		for (Throwable each = e; each != null; each = each.getCause()) {
			trace.append(each == e ? "" : "\n caused by " + each);
			Arrays.stream(each.getStackTrace()).filter(frame -> frame.getClassName().startsWith("org.isnad")).limit(8)
					.forEach(frame -> trace.append("\n   ").append(frame));
		}
		return trace.toString();
	}
}
