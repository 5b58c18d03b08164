// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusStore;
import org.isnad.uima.installed.InstalledEngines;
import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;

/** The pipelines that are there, by id. Immutable; any thread may use it. */
public final class Pipelines {
	/** The pipeline that runs where none is named. */
	public static final String DEFAULT = "attributions"; //$NON-NLS-1$
	private static final String POINT = "org.isnad.uima.pipelines"; //$NON-NLS-1$

	private final Map<String, Pipeline> byId = new TreeMap<>();

	/** These pipelines and no others; of two with one id the first stays. For programs without an extension registry. */
	public Pipelines(Collection<Pipeline> pipelines) {
		pipelines.forEach(p -> byId.putIfAbsent(p.id(), p));
	}

	/**
	 * What the extension point gives, where there is an extension registry, and the engines that the user installed; of two with one id the
	 * contributed one stays. What cannot be read is logged and left out.
	 */
	public static Pipelines installed() {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		List<Pipeline> pipelines = new ArrayList<>();
		if (registry != null) {
			for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
				try {
					if (element.getName().equals("pipeline")) { //$NON-NLS-1$
						pipelines.add(read(element));
					}
				} catch (CoreException | RuntimeException | LinkageError e) {
					String message = NLS.bind(Messages.pipelineLeftOut, new Object[] { element.getAttribute("id"), element.getContributor().getName(), e.getMessage() }); //$NON-NLS-1$
					ILog.of(Pipelines.class).error(message, e);
				}
			}
		}
		// The registry gives no order that lasts from one start to the next.
		pipelines.sort((a, b) -> a.descriptor().toString().compareTo(b.descriptor().toString()));
		pipelines.addAll(InstalledEngines.ofUser().pipelines(problem -> ILog.of(Pipelines.class).warn(problem)));
		return new Pipelines(pipelines);
	}

	/** All of them, sorted by id. */
	public List<Pipeline> all() {
		return List.copyOf(byId.values());
	}

	/** The pipeline of this id. */
	public Optional<Pipeline> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	private static Pipeline read(IConfigurationElement element) throws CoreException {
		String id = required(element, "id"); //$NON-NLS-1$
		if (!CorpusStore.isValidName(id)) {
			throw new IllegalArgumentException("\"" + id + "\" cannot be the name of a file"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
		BundleWiring wiring = bundle == null ? null : hostOf(bundle.adapt(BundleWiring.class));
		if (wiring == null) {
			throw new IllegalStateException("the contributing bundle is not resolved"); //$NON-NLS-1$
		}
		String path = required(element, "descriptor"); //$NON-NLS-1$
		URL descriptor = bundle.getEntry(path);
		if (descriptor == null) {
			throw new IllegalArgumentException("there is no " + path + " in the bundle"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new Pipeline(id, required(element, "label"), Arrays.asList(required(element, "produces").trim().split("\\s+")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				scope(element.getAttribute("scope")), descriptor, wiring.getClassLoader(), parameters(element)); //$NON-NLS-1$
	}

	private static CorpusParameters parameters(IConfigurationElement element) throws CoreException {
		return element.getAttribute("parameters") == null ? null : (CorpusParameters) element.createExecutableExtension("parameters"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A fragment has no class loader of its own: its classes are its host's. */
	private static BundleWiring hostOf(BundleWiring wiring) {
		boolean fragment = wiring != null && (wiring.getRevision().getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
		return fragment ? wiring.getRequiredWires(HostNamespace.HOST_NAMESPACE).getFirst().getProviderWiring() : wiring;
	}

	private static Pipeline.Scope scope(String name) {
		return switch (name == null ? "document" : name) { //$NON-NLS-1$
		case "document" -> Pipeline.Scope.DOCUMENT; //$NON-NLS-1$
		case "corpus" -> Pipeline.Scope.CORPUS; //$NON-NLS-1$
		default -> throw new IllegalArgumentException("the scope is neither document nor corpus: " + name); //$NON-NLS-1$
		};
	}

	private static String required(IConfigurationElement element, String attribute) {
		String value = element.getAttribute(attribute);
		if (value == null || value.isBlank()) {
			throw new IllegalArgumentException("the attribute " + attribute + " is missing"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return value;
	}
}
