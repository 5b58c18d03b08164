// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.metadata.FsIndexDescription;
import org.apache.uima.resource.metadata.TypePriorities;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXParseException;

/**
 * The descriptor of a pipeline as it was read, with what loads its classes. For one start: parameters are set in it.
 *
 * @param pipeline    whose it is
 * @param description what it says
 * @param resources   where its imports and classes come from
 */
record Descriptor(Pipeline pipeline, AnalysisEngineDescription description, ResourceManager resources) {
	/** @throws PipelineException if it cannot be read; with file, line, cause and remedy */
	static Descriptor read(Pipeline pipeline) throws PipelineException {
		ResourceManager resources = UIMAFramework.newDefaultResourceManager();
		// In OSGi only the contributing bundle sees the engines; this is how UIMA is told of its loader.
		resources.setExtensionClassLoader(pipeline.loader(), true);
		try {
			ResourceSpecifier specifier = UIMAFramework.getXMLParser().parseResourceSpecifier(new XMLInputSource(pipeline.descriptor()));
			if (!(specifier instanceof AnalysisEngineDescription description)) {
				throw new PipelineException(pipeline.id(), NLS.bind(Messages.notAnEngine, place(pipeline.descriptor())), null);
			}
			return new Descriptor(pipeline, description, resources);
		} catch (InvalidXMLException | IOException e) {
			throw refusal(pipeline, e);
		}
	}

	/** Our types with those that the engines declare. */
	TypeSystemDescription types() throws ResourceInitializationException {
		List<TypeSystemDescription> systems = List.of(TypeSystemBuilder.build(), CasCreationUtils.mergeDelegateAnalysisEngineTypeSystems(description, resources));
		return CasCreationUtils.mergeTypeSystems(systems, resources);
	}

	/** What the engines want to come first of annotations at one place; null where they want nothing. */
	TypePriorities priorities() throws ResourceInitializationException {
		return CasCreationUtils.mergeDelegateAnalysisEngineTypePriorities(description, resources);
	}

	/** The indexes that the engines ask for. */
	FsIndexDescription[] indexes() throws ResourceInitializationException {
		return CasCreationUtils.mergeDelegateAnalysisEngineFsIndexCollections(description, resources).getFsIndexes();
	}

	/** What is told where a pipeline cannot be read or started: which file, where in it, why, and what to do. */
	static PipelineException refusal(Pipeline pipeline, Throwable failure) {
		String file = place(pipeline.descriptor());
		String line = ""; //$NON-NLS-1$
		Throwable cause = failure;
		for (Throwable each = failure; each != null; each = each.getCause() == each ? null : each.getCause()) {
			cause = each;
			if (each instanceof InvalidXMLException invalid && invalid.getArguments() != null && invalid.getArguments().length > 0 && isPlace(invalid.getArguments()[0])) {
				file = place(invalid.getArguments()[0].toString());
			}
			if (each instanceof SAXParseException parse) {
				line = ":" + parse.getLineNumber(); //$NON-NLS-1$
				file = parse.getSystemId() == null ? file : place(parse.getSystemId());
			}
		}
		return new PipelineException(pipeline.id(), NLS.bind(Messages.notStarted, new Object[] { pipeline.id(), file + line, reason(cause) }), failure);
	}

	/** Why something failed, for a user: the message of what was thrown, with its kind. */
	static String reason(Throwable cause) {
		String message = cause.getMessage();
		return message == null || message.isBlank() ? cause.getClass().getSimpleName() : cause.getClass().getSimpleName() + ": " + message; //$NON-NLS-1$
	}

	private static boolean isPlace(Object argument) {
		return argument != null && argument.toString().matches("(file|jar|bundle\\w*):.*"); //$NON-NLS-1$
	}

	private static String place(URL url) {
		return url == null ? "?" : place(url.toString()); //$NON-NLS-1$
	}

	/** A file is named by its path, which a user can open. */
	private static String place(String url) {
		try {
			return url.startsWith("file:") ? java.nio.file.Path.of(java.net.URI.create(url)).toString() : url; //$NON-NLS-1$
		} catch (IllegalArgumentException e) {
			return url;
		}
	}
}
