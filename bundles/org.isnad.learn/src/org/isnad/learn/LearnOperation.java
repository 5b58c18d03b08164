// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.learn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.internal.learn.ModelFile;
import org.isnad.internal.learn.PairTraining;
import org.isnad.internal.learn.Training;
import org.isnad.learn.LearnResult.Outcome;

/**
 * Learns from what the annotators of a corpus marked and accepted, and measures how well that is learned. The same annotations give a model of the same
 * bytes. Reads the corpus on the thread that runs it. Run once.
 */
public final class LearnOperation {
	/** With annotations in fewer documents than this nothing is trained. */
	public static final int LEAST_DOCUMENTS = 5;
	/** The version of the learner, as it is kept with what it measured. */
	static final String ENGINE = "0.1.0"; //$NON-NLS-1$

	private static final int LEAST_NEW = 20;
	private static final double LEAST_NEW_SHARE = 0.05;
	private static final int FOLDS = 5;
	private static final int FOLDS_OF_MANY = 3;
	private static final int MANY_DOCUMENTS = 200;
	/** The points of a curve: trained on so much of what there is. */
	private static final double[] SHARES = { 0.25, 0.5, 0.75, 1 };

	private final CorpusStore store;
	private boolean always;
	private boolean measures;

	public LearnOperation(CorpusStore store) {
		this.store = store;
	}

	/** Trains even where little or nothing is new. */
	public LearnOperation always(boolean whether) {
		always = whether;
		return this;
	}

	/** Also measures, by cross-validation over documents; that takes several times as long as the training. */
	public LearnOperation measuring(boolean whether) {
		measures = whether;
		return this;
	}

	/**
	 * Learns.
	 *
	 * @throws CorpusException            if the corpus cannot be read or the model cannot be written
	 * @throws OperationCanceledException if the monitor is cancelled; the model and the curve are then as they were
	 */
	public LearnResult run(IProgressMonitor monitor) throws CorpusException {
		long start = System.nanoTime();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.learning, measures ? 100 : 30);
		progress.subTask(Messages.reading);
		Training training = Training.of(store, progress.split(5));
		LearnedModel before = usable();
		int added = training.annotations() - (before == null ? 0 : before.annotations());
		Outcome idle = idle(training, before, added);
		if (idle != null) {
			return result(idle, before == null ? null : before.version(), training, added, List.of(), 0, start);
		}
		LearnFolder folder = new LearnFolder(store);
		try {
			progress.subTask(Messages.training);
			ModelFile model = training.train(progress.split(20));
			PairTraining pairs = PairTraining.of(store, progress.split(5));
			String weights = pairs.betterThanShipped();
			List<LearningPoint> points = measures ? measure(training, model.version(), progress.split(70)) : List.of();
			progress.checkCanceled();
			keep(folder, model, weights, points);
			return result(Outcome.TRAINED, model.version(), training, added, points, weights == null ? 0 : pairs.size(), start);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, folder.model(), e.getMessage()), folder.model(), e);
		}
	}

	/** The model that is there; one that is damaged is as good as none, for it is replaced. */
	private LearnedModel usable() {
		try {
			return LearnedModel.of(store).orElse(null);
		} catch (CorpusException damaged) {
			return null;
		}
	}

	private Outcome idle(Training training, LearnedModel before, int added) {
		if (training.documents() < LEAST_DOCUMENTS) {
			return Outcome.TOO_LITTLE;
		}
		if (always || before == null) {
			return null;
		}
		if (before.lessons().equals(training.name())) {
			return Outcome.UP_TO_DATE;
		}
		return Math.abs(added) < Math.max(LEAST_NEW, LEAST_NEW_SHARE * before.annotations()) ? Outcome.LITTLE_NEW : null;
	}

	private List<LearningPoint> measure(Training training, String model, SubMonitor progress) throws IOException {
		int folds = training.documents() > MANY_DOCUMENTS ? FOLDS_OF_MANY : FOLDS;
		String now = CorpusStore.now();
		List<LearningPoint> points = new ArrayList<>();
		progress.setWorkRemaining(SHARES.length);
		for (double share : SHARES) {
			progress.subTask(NLS.bind(Messages.measuring, points.size() + 1, SHARES.length));
			Training.Measured measured = training.measure(folds, share, progress.split(1));
			points.add(new LearningPoint(now, model, ENGINE, measured.taught(), training.documents(), training.annotations(), measured.quality()));
		}
		return points;
	}

	/** The model last: whoever finds it finds the rest. */
	private void keep(LearnFolder folder, ModelFile model, String weights, List<LearningPoint> points) throws IOException, CorpusException {
		if (!points.isEmpty()) {
			LearningCurve curve = LearningCurve.of(store).with(points);
			folder.write(folder.curve(), curve.format().getBytes(StandardCharsets.UTF_8));
		}
		if (weights == null) {
			Files.deleteIfExists(folder.pairWeights());
		} else {
			folder.write(folder.pairWeights(), weights.getBytes(StandardCharsets.UTF_8));
		}
		folder.write(folder.model(), model.bytes());
	}

	private static LearnResult result(Outcome outcome, String model, Training training, int added, List<LearningPoint> points, int pairs, long start) {
		return new LearnResult(outcome, model, training.documents(), training.annotations(), added, points, pairs, training.unread(),
				TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
	}

	/** The weights of pairs that were fitted to this corpus, where they judge better than those that ship. */
	public static Optional<Path> pairWeights(CorpusStore store) {
		Path file = new LearnFolder(store).pairWeights();
		return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
	}
}
