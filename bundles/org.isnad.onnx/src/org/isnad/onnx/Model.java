// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.isnad.onnx.tokenizer.Encoding;
import org.isnad.onnx.tokenizer.Token;
import org.isnad.onnx.tokenizer.Tokenizer;
import org.isnad.onnx.tokenizer.TokenizerException;
import org.isnad.uima.installed.EngineException;

/**
 * A model in memory. One for each folder however many engines use it: {@link #open} counts them and {@link #close} lets the last one
 * free it. Any thread.
 */
final class Model implements AutoCloseable {
	private static final String IDS = "input_ids"; //$NON-NLS-1$
	private static final String MASK = "attention_mask"; //$NON-NLS-1$
	private static final String TYPES = "token_type_ids"; //$NON-NLS-1$
	private static final Map<Path, Model> OPEN = new HashMap<>();

	private final ModelFolder folder;
	private final Tokenizer tokenizer;
	private final OrtSession session;
	private int users;

	private Model(ModelFolder folder) throws EngineException {
		this.folder = folder;
		try {
			tokenizer = Tokenizer.read(folder.folder().resolve(ModelFolder.TOKENIZER));
		} catch (TokenizerException e) {
			throw EngineException.at(folder.folder().resolve(ModelFolder.TOKENIZER).toString(), 0, e.getMessage(), e);
		}
		String file = folder.folder().resolve(ModelFolder.MODEL).toString();
		try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
			OrtEnvironment environment = environment();
			// Documents are what runs side by side; and the sums of one thread are the same at every run.
			options.setIntraOpNumThreads(1);
			options.setInterOpNumThreads(1);
			options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
			session = environment.createSession(file, options);
			checkInputs(file);
		} catch (OrtException | LinkageError e) {
			throw EngineException.at(file, 0, NLS.bind(Messages.noModel, String.valueOf(e.getMessage())), e);
		}
	}

	/** The runtime, which by itself would tell its maker of its use on Windows. */
	private static OrtEnvironment environment() throws OrtException {
		OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "isnad"); //$NON-NLS-1$
		environment.setTelemetry(false);
		return environment;
	}

	private void checkInputs(String file) throws OrtException, EngineException {
		for (Map.Entry<String, NodeInfo> input : session.getInputInfo().entrySet()) {
			if (!Set.of(IDS, MASK, TYPES).contains(input.getKey())) {
				session.close();
				throw EngineException.at(file, 0, NLS.bind(Messages.otherInput, input.getKey(), String.join(", ", List.of(IDS, MASK, TYPES))), null); //$NON-NLS-1$
			}
		}
	}

	/** The model of a folder. @throws EngineException if it cannot be loaded; with file, cause and remedy */
	static Model open(Path path) throws EngineException {
		Path key = path.toAbsolutePath().normalize();
		synchronized (OPEN) {
			Model model = OPEN.get(key);
			if (model == null) {
				model = new Model(ModelFolder.read(key));
				OPEN.put(key, model);
			}
			model.users++;
			return model;
		}
	}

	ModelFolder folder() {
		return folder;
	}

	Tokenizer tokenizer() {
		return tokenizer;
	}

	/** The numbers of the labels for each token, as the model gives them. */
	float[][] tokenLogits(Encoding encoding) throws EngineException {
		Object value = run(encoding);
		if (value instanceof float[][][] batch && batch.length == 1 && batch[0].length == encoding.tokens().size() && batch[0][0].length == folder.labels().size()) {
			return batch[0];
		}
		throw otherOutput("[1, " + encoding.tokens().size() + ", " + folder.labels().size() + "]"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The numbers of the labels for the whole. */
	float[] logits(Encoding encoding) throws EngineException {
		Object value = run(encoding);
		if (value instanceof float[][] batch && batch.length == 1 && batch[0].length == folder.labels().size()) {
			return batch[0];
		}
		throw otherOutput("[1, " + folder.labels().size() + "]"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private EngineException otherOutput(String expected) {
		return EngineException.at(file(), 0, NLS.bind(Messages.otherOutput, expected), null);
	}

	private String file() {
		return folder.folder().resolve(ModelFolder.MODEL).toString();
	}

	private Object run(Encoding encoding) throws EngineException {
		Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
		try {
			int length = encoding.tokens().size();
			for (String name : session.getInputNames()) {
				long[] values = new long[length];
				for (int i = 0; i < length; i++) {
					values[i] = switch (name) {
					case IDS -> encoding.tokens().get(i).id();
					case MASK -> 1;
					default -> encoding.types()[i];
					};
				}
				inputs.put(name, OnnxTensor.createTensor(environment(), LongBuffer.wrap(values), new long[] { 1, length }));
			}
			try (OrtSession.Result result = session.run(inputs)) {
				OnnxValue first = result.get(0);
				return first.getInfo() instanceof TensorInfo ? first.getValue() : null;
			}
		} catch (OrtException e) {
			throw EngineException.at(file(), 0, NLS.bind(Messages.notRun, e.getMessage()), e);
		} finally {
			inputs.values().forEach(OnnxTensor::close);
		}
	}

	/** The probabilities that a model's numbers stand for: e to the power of each, made to sum to one. */
	static double[] probabilities(float[] logits) {
		double most = Double.NEGATIVE_INFINITY;
		for (float each : logits) {
			most = Math.max(most, each);
		}
		double[] probabilities = new double[logits.length];
		double sum = 0;
		for (int i = 0; i < logits.length; i++) {
			probabilities[i] = StrictMath.exp(logits[i] - most);
			sum += probabilities[i];
		}
		for (int i = 0; i < logits.length; i++) {
			probabilities[i] /= sum;
		}
		return probabilities;
	}

	/** Where the largest is. */
	static int largest(double[] values) {
		int best = 0;
		for (int i = 1; i < values.length; i++) {
			best = values[i] > values[best] ? i : best;
		}
		return best;
	}

	@Override
	public void close() {
		synchronized (OPEN) {
			users--;
			if (users == 0) {
				OPEN.remove(folder.folder());
				try {
					session.close();
				} catch (OrtException e) {
					org.eclipse.core.runtime.ILog.of(Model.class).warn(file(), e);
				}
			}
		}
	}
}
