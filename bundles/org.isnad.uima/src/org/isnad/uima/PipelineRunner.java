// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.analysis_engine.CasIterator;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.metadata.ResourceMetaData;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;

/**
 * A pipeline, started: its engines and the one CAS that they work on. For one thread at a time; to be closed.
 */
public final class PipelineRunner implements AutoCloseable {
	private static final String UIMA_LOG = "org.slf4j.simpleLogger.log.org.apache.uima"; //$NON-NLS-1$

	static {
		// What an engine throws is reported with its document; UIMA would also print its stack trace where SLF4J's simple binding is there.
		if (System.getProperty(UIMA_LOG) == null) {
			System.setProperty(UIMA_LOG, "off"); //$NON-NLS-1$
		}
	}

	private final Pipeline pipeline;
	private final AnalysisEngine engine;
	private final List<AnalysisEngineDescription> parts = new ArrayList<>();
	private final CAS cas;

	/** Starts a pipeline with the parameters that its descriptor gives; otherwise as the other constructor. */
	public PipelineRunner(Pipeline pipeline) throws PipelineException {
		this(pipeline, Map.of());
	}

	/**
	 * Starts a pipeline.
	 *
	 * @param parameters values of configuration parameters by the path or the name of a {@link PipelineParameter}
	 * @throws PipelineException if its descriptor cannot be read, a parameter is not one of its own, or an engine refuses to start;
	 *                           the message names the file, the line where one is known, the cause and the remedy
	 */
	public PipelineRunner(Pipeline pipeline, Map<String, String> parameters) throws PipelineException {
		this.pipeline = pipeline;
		ClassLoader outside = enter();
		try {
			Descriptor descriptor = Descriptor.read(pipeline);
			PipelineParameters.set(parameters, descriptor);
			ResourceManager resources = descriptor.resources();
			collect(descriptor.description(), resources);
			cas = CasCreationUtils.createCas(descriptor.types(), descriptor.priorities(), descriptor.indexes(), UIMAFramework.getDefaultPerformanceTuningProperties(), resources);
			engine = UIMAFramework.produceAnalysisEngine(descriptor.description(), resources, null);
		} catch (InvalidXMLException | ResourceInitializationException | RuntimeException | LinkageError e) {
			throw Descriptor.refusal(pipeline, e);
		} finally {
			Thread.currentThread().setContextClassLoader(outside);
		}
	}

	/** Libraries look for their parts by the loader of the thread: engines must find their own. The loader to put back. */
	private ClassLoader enter() {
		Thread thread = Thread.currentThread();
		ClassLoader outside = thread.getContextClassLoader();
		thread.setContextClassLoader(pipeline.loader());
		return outside;
	}

	/** The pipeline that was started. */
	public Pipeline pipeline() {
		return pipeline;
	}

	/** Name and version of the whole pipeline, for the provenance of what no engine signed. */
	public String provenance() {
		ResourceMetaData data = engine.getMetaData();
		return data.getVersion() == null || data.getVersion().isBlank() ? data.getName() : data.getName() + ' ' + data.getVersion();
	}

	/** The CAS, empty. */
	public CAS emptyCas() {
		cas.reset();
		return cas;
	}

	/**
	 * Runs the engines over the CAS.
	 *
	 * @throws PipelineException if one of them fails, naming it; the runner can go on with another CAS
	 */
	public void process() throws PipelineException {
		ClassLoader outside = enter();
		try {
			// The same as engine.process(cas) without its table of how long each engine took so far, which nobody reads.
			for (CasIterator more = engine.processAndOutputNewCASes(cas); more.hasNext();) {
				more.next().release();
			}
		} catch (AnalysisEngineProcessException | RuntimeException | LinkageError | StackOverflowError e) {
			Throwable cause = rootOf(e);
			throw new PipelineException(engineIn(cause.getStackTrace()), Descriptor.reason(cause), e);
		} finally {
			Thread.currentThread().setContextClassLoader(outside);
		}
	}

	@Override
	public void close() {
		ClassLoader outside = enter();
		try {
			engine.destroy();
			cas.release();
		} finally {
			Thread.currentThread().setContextClassLoader(outside);
		}
	}

	private void collect(AnalysisEngineDescription description, ResourceManager resources) throws InvalidXMLException {
		parts.add(description);
		if (!description.isPrimitive()) {
			for (ResourceSpecifier part : description.getDelegateAnalysisEngineSpecifiers(resources).values()) {
				if (part instanceof AnalysisEngineDescription engineDescription) {
					collect(engineDescription, resources);
				}
			}
		}
	}

	/** The engine that a stack goes through: UIMA does not tell which one of an aggregate failed or is at work. The whole pipeline where there is none. */
	String engineIn(StackTraceElement[] stack) {
		for (StackTraceElement frame : stack) {
			for (AnalysisEngineDescription part : parts) {
				String implementation = part.getAnnotatorImplementationName();
				if (part.isPrimitive() && implementation != null && (frame.getClassName() + '$').startsWith(implementation + '$')) {
					return part.getMetaData().getName();
				}
			}
		}
		return engine.getMetaData().getName();
	}

	private static Throwable rootOf(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		return cause;
	}

	@Override
	public String toString() {
		return pipeline.id() + ' ' + Arrays.toString(parts.stream().map(p -> p.getMetaData().getName()).toArray());
	}
}
