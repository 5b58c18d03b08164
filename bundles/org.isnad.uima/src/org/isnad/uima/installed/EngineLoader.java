// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.apache.uima.UIMAFramework;
import org.apache.uima.internal.util.UIMAClassLoader;

/**
 * Loads the classes of one engine: its own first, so that its libraries never meet those of Isnad or of another engine. From outside it
 * sees Java, UIMA with its logging, and the names of Isnad's types. To be closed when the engine is removed.
 */
final class EngineLoader extends UIMAClassLoader {
	private static final String UIMA = "org.apache.uima."; //$NON-NLS-1$
	private static final String LOGGING = "org.slf4j."; //$NON-NLS-1$
	/** UIMA defines this class anew in each of its loaders. */
	private static final String LOOKUP = "org.apache.uima.cas.impl.MethodHandlesLookup"; //$NON-NLS-1$
	private static final Set<String> OURS = Set.of("org.isnad.uima.IsnadTypes", "org.isnad.uima.mapping.MappingEngine"); //$NON-NLS-1$ //$NON-NLS-2$

	EngineLoader(List<Path> classPath) throws EngineException {
		super(urls(classPath), new Outside());
	}

	private static URL[] urls(List<Path> classPath) throws EngineException {
		URL[] urls = new URL[classPath.size()];
		for (int i = 0; i < urls.length; i++) {
			try {
				urls[i] = classPath.get(i).toUri().toURL();
			} catch (MalformedURLException e) {
				throw EngineException.at(classPath.get(i).toString(), 0, SecureXml.reason(e), e);
			}
		}
		return urls;
	}

	@Override
	protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
		boolean shared = (name.startsWith(UIMA) && !name.equals(LOOKUP)) || name.startsWith(LOGGING) || OURS.contains(name);
		if (shared) {
			try {
				return getParent().loadClass(name);
			} catch (ClassNotFoundException e) {
				// Libraries such as uimaFIT live in UIMA's name space and come with the engine.
				return super.loadClass(name, resolve);
			}
		}
		return super.loadClass(name, resolve);
	}

	/** What an engine sees of this application. */
	private static final class Outside extends ClassLoader {
		private final ClassLoader uima = UIMAFramework.class.getClassLoader();

		Outside() {
			super(ClassLoader.getPlatformClassLoader());
		}

		@Override
		protected Class<?> findClass(String name) throws ClassNotFoundException {
			if (name.startsWith(UIMA) || name.startsWith(LOGGING)) {
				return uima.loadClass(name);
			}
			if (OURS.contains(name)) {
				return EngineLoader.class.getClassLoader().loadClass(name);
			}
			throw new ClassNotFoundException(name);
		}

		@Override
		protected URL findResource(String name) {
			return name.startsWith("org/apache/uima/") ? uima.getResource(name) : null; //$NON-NLS-1$
		}

		@Override
		protected Enumeration<URL> findResources(String name) throws IOException {
			return name.startsWith("org/apache/uima/") ? uima.getResources(name) : Collections.emptyEnumeration(); //$NON-NLS-1$
		}
	}
}
