// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.learn.Quality;

/** All that a corpus teaches at one time. For one thread. */
public final class Training {
	/** The texts of the corpus that was read last stay read while there is memory: of a corpus that is being worked on, only new texts are read again. */
	private static SoftReference<Kept> kept = new SoftReference<>(null);

	private record Kept(Path folder, Lessons lessons) {
	}

	private final List<Lesson> lessons;
	private final List<String> unread;

	private Training(List<Lesson> lessons, List<String> unread) {
		this.lessons = lessons;
		this.unread = unread;
	}

	/** Reads what there is to learn. */
	public static Training of(CorpusStore store, SubMonitor monitor) throws CorpusException {
		List<String> unread = new ArrayList<>();
		return new Training(lessons(store).of(store, unread::add, monitor), unread);
	}

	private static synchronized Lessons lessons(CorpusStore store) {
		Kept known = kept.get();
		if (known == null || !known.folder().equals(store.folder())) {
			known = new Kept(store.folder(), new Lessons());
			kept = new SoftReference<>(known);
		}
		return known.lessons();
	}

	/** Why documents that cannot be read teach nothing, one message each. */
	public List<String> unread() {
		return List.copyOf(unread);
	}

	/** How many documents there are to learn from. */
	public int documents() {
		return (int) lessons.stream().map(Lesson::document).distinct().count();
	}

	/** How many annotations. */
	public int annotations() {
		return lessons.stream().mapToInt(lesson -> lesson.marked().size()).sum();
	}

	/** A name for exactly these lessons. */
	public String name() {
		StringBuilder all = new StringBuilder();
		for (Lesson lesson : lessons) {
			all.append(lesson.document()).append(lesson.sentences().size()).append(lesson.marked()).append('\n');
		}
		return ModelFile.hash(all.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** Trains on everything. */
	public ModelFile train(SubMonitor monitor) throws IOException {
		return ModelFile.of(Learner.train(lessons, monitor), name(), documents(), annotations());
	}

	/**
	 * What was measured.
	 *
	 * @param taught  how many documents each learner was trained on, on the average over the folds
	 * @param quality by layer
	 */
	public record Measured(double taught, List<Quality> quality) {
	}

	/** Measures by cross-validation, training on this share (above 0, to 1) of the documents of the other folds. */
	public Measured measure(int folds, double share, SubMonitor monitor) throws IOException {
		return Evaluation.crossValidate(lessons, folds, share, monitor);
	}
}
