// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.NegLogLikelihood;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Maximum entropy models of OpenNLP, fitted by its quasi-Newton minimizer in one thread: the same events in the same order give the same model.
 * Stateless.
 */
final class Maxent {
	private static final String LOG = "org.slf4j.simpleLogger.log.opennlp"; //$NON-NLS-1$

	static {
		// OpenNLP tells its log of each iteration; the user has the progress bar for that.
		if (System.getProperty(LOG) == null) {
			System.setProperty(LOG, "off"); //$NON-NLS-1$
		}
	}

	/** Weights that only noise would need are kept near zero. */
	private static final double RIDGE = 0.5;
	private static final int MOST_ITERATIONS = 60;
	private static final int MEMORY = 7;
	private static final int MOST_STEPS = 1000;
	/** In a small corpus a word seen once may tell something; in a large one it costs memory and tells nothing. */
	private static final int MANY_EVENTS = 60_000;

	private Maxent() {
	}

	/**
	 * Fits a model. Looks at the monitor before each step.
	 *
	 * @param events are taken one by one, so that they need not be in memory together
	 * @param count  how many there are
	 */
	static AbstractModel train(Iterator<Event> events, long count, IProgressMonitor monitor) throws IOException {
		DataIndexer indexer = new OnePassDataIndexer();
		TrainingParameters parameters = new TrainingParameters();
		parameters.put(TrainingParameters.CUTOFF_PARAM, count > MANY_EVENTS ? 2 : 1);
		Map<String, String> report = new HashMap<>();
		indexer.init(parameters, report);
		try (ObjectStream<Event> stream = () -> events.hasNext() ? events.next() : null) {
			indexer.index(stream);
		}
		double[] weights = new QNMinimizer(0, RIDGE, MOST_ITERATIONS, MEMORY, MOST_STEPS).minimize(new Watched(new NegLogLikelihood(indexer), monitor));
		return model(indexer, weights);
	}

	/** Asks the monitor before each evaluation, since the minimizer itself cannot be stopped. */
	private record Watched(NegLogLikelihood likelihood, IProgressMonitor monitor) implements Function {
		@Override
		public int getDimension() {
			return likelihood.getDimension();
		}

		@Override
		public double valueAt(double[] point) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			return likelihood.valueAt(point);
		}

		@Override
		public double[] gradientAt(double[] point) {
			return likelihood.gradientAt(point);
		}
	}

	private static AbstractModel model(DataIndexer indexer, double[] weights) {
		String[] features = indexer.getPredLabels();
		String[] outcomes = indexer.getOutcomeLabels();
		Context[] contexts = new Context[features.length];
		for (int feature = 0; feature < features.length; feature++) {
			List<Integer> used = new ArrayList<>(outcomes.length);
			for (int outcome = 0; outcome < outcomes.length; outcome++) {
				if (weights[outcome * features.length + feature] != 0) {
					used.add(outcome);
				}
			}
			int index = feature;
			contexts[feature] = new Context(used.stream().mapToInt(Integer::intValue).toArray(),
					used.stream().mapToDouble(outcome -> weights[outcome * features.length + index]).toArray());
		}
		return new QNModel(contexts, features, outcomes);
	}

	static byte[] write(AbstractModel model) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new GenericModelWriter(model, new DataOutputStream(bytes)).persist();
		return bytes.toByteArray();
	}

	/** @throws IOException if the bytes are no model */
	static AbstractModel read(byte[] bytes) throws IOException {
		return new GenericModelReader(new BinaryFileDataReader(new DataInputStream(new ByteArrayInputStream(bytes)))).getModel();
	}
}
