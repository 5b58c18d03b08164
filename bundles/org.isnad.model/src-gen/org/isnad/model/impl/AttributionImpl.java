/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.ModelPackage;
import org.isnad.model.SourceMention;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attribution</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.impl.AttributionImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.isnad.model.impl.AttributionImpl#getEntity <em>Entity</em>}</li>
 *   <li>{@link org.isnad.model.impl.AttributionImpl#getCue <em>Cue</em>}</li>
 *   <li>{@link org.isnad.model.impl.AttributionImpl#getContent <em>Content</em>}</li>
 *   <li>{@link org.isnad.model.impl.AttributionImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.isnad.model.impl.AttributionImpl#getSourceRealization <em>Source Realization</em>}</li>
 *   <li>{@link org.isnad.model.impl.AttributionImpl#getFactuality <em>Factuality</em>}</li>
 *   <li>{@link org.isnad.model.impl.AttributionImpl#getAuthorCommitment <em>Author Commitment</em>}</li>
 *   <li>{@link org.isnad.model.impl.AttributionImpl#getReportStyle <em>Report Style</em>}</li>
 *   <li>{@link org.isnad.model.impl.AttributionImpl#isSameContentAsParent <em>Same Content As Parent</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttributionImpl extends ElementImpl implements Attribution {
	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected SourceMention source;

	/**
	 * The default value of the '{@link #getEntity() <em>Entity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntity()
	 * @generated
	 * @ordered
	 */
	protected static final String ENTITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEntity() <em>Entity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntity()
	 * @generated
	 * @ordered
	 */
	protected String entity = ENTITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCue() <em>Cue</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCue()
	 * @generated
	 * @ordered
	 */
	protected Cue cue;

	/**
	 * The cached value of the '{@link #getContent() <em>Content</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected EList<Claim> content;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected Attribution parent;

	/**
	 * The default value of the '{@link #getSourceRealization() <em>Source Realization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceRealization()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_REALIZATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceRealization() <em>Source Realization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceRealization()
	 * @generated
	 * @ordered
	 */
	protected String sourceRealization = SOURCE_REALIZATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFactuality() <em>Factuality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactuality()
	 * @generated
	 * @ordered
	 */
	protected static final String FACTUALITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFactuality() <em>Factuality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactuality()
	 * @generated
	 * @ordered
	 */
	protected String factuality = FACTUALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthorCommitment() <em>Author Commitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorCommitment()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_COMMITMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthorCommitment() <em>Author Commitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorCommitment()
	 * @generated
	 * @ordered
	 */
	protected String authorCommitment = AUTHOR_COMMITMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReportStyle() <em>Report Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportStyle()
	 * @generated
	 * @ordered
	 */
	protected static final String REPORT_STYLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportStyle() <em>Report Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportStyle()
	 * @generated
	 * @ordered
	 */
	protected String reportStyle = REPORT_STYLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isSameContentAsParent() <em>Same Content As Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSameContentAsParent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SAME_CONTENT_AS_PARENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSameContentAsParent() <em>Same Content As Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSameContentAsParent()
	 * @generated
	 * @ordered
	 */
	protected boolean sameContentAsParent = SAME_CONTENT_AS_PARENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttributionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ATTRIBUTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceMention getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(SourceMention newSource) {
		SourceMention oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTRIBUTION__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEntity() {
		return entity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntity(String newEntity) {
		String oldEntity = entity;
		entity = newEntity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTRIBUTION__ENTITY, oldEntity, entity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cue getCue() {
		return cue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCue(Cue newCue) {
		Cue oldCue = cue;
		cue = newCue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTRIBUTION__CUE, oldCue, cue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Claim> getContent() {
		if (content == null) {
			content = new EObjectEList<Claim>(Claim.class, this, ModelPackage.ATTRIBUTION__CONTENT);
		}
		return content;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attribution getParent() {
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Attribution newParent) {
		Attribution oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTRIBUTION__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceRealization() {
		return sourceRealization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceRealization(String newSourceRealization) {
		String oldSourceRealization = sourceRealization;
		sourceRealization = newSourceRealization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTRIBUTION__SOURCE_REALIZATION, oldSourceRealization, sourceRealization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFactuality() {
		return factuality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFactuality(String newFactuality) {
		String oldFactuality = factuality;
		factuality = newFactuality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTRIBUTION__FACTUALITY, oldFactuality, factuality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthorCommitment() {
		return authorCommitment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthorCommitment(String newAuthorCommitment) {
		String oldAuthorCommitment = authorCommitment;
		authorCommitment = newAuthorCommitment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTRIBUTION__AUTHOR_COMMITMENT, oldAuthorCommitment, authorCommitment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReportStyle() {
		return reportStyle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportStyle(String newReportStyle) {
		String oldReportStyle = reportStyle;
		reportStyle = newReportStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTRIBUTION__REPORT_STYLE, oldReportStyle, reportStyle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSameContentAsParent() {
		return sameContentAsParent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSameContentAsParent(boolean newSameContentAsParent) {
		boolean oldSameContentAsParent = sameContentAsParent;
		sameContentAsParent = newSameContentAsParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTRIBUTION__SAME_CONTENT_AS_PARENT, oldSameContentAsParent, sameContentAsParent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ATTRIBUTION__SOURCE:
				return getSource();
			case ModelPackage.ATTRIBUTION__ENTITY:
				return getEntity();
			case ModelPackage.ATTRIBUTION__CUE:
				return getCue();
			case ModelPackage.ATTRIBUTION__CONTENT:
				return getContent();
			case ModelPackage.ATTRIBUTION__PARENT:
				return getParent();
			case ModelPackage.ATTRIBUTION__SOURCE_REALIZATION:
				return getSourceRealization();
			case ModelPackage.ATTRIBUTION__FACTUALITY:
				return getFactuality();
			case ModelPackage.ATTRIBUTION__AUTHOR_COMMITMENT:
				return getAuthorCommitment();
			case ModelPackage.ATTRIBUTION__REPORT_STYLE:
				return getReportStyle();
			case ModelPackage.ATTRIBUTION__SAME_CONTENT_AS_PARENT:
				return isSameContentAsParent();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.ATTRIBUTION__SOURCE:
				setSource((SourceMention)newValue);
				return;
			case ModelPackage.ATTRIBUTION__ENTITY:
				setEntity((String)newValue);
				return;
			case ModelPackage.ATTRIBUTION__CUE:
				setCue((Cue)newValue);
				return;
			case ModelPackage.ATTRIBUTION__CONTENT:
				getContent().clear();
				getContent().addAll((Collection<? extends Claim>)newValue);
				return;
			case ModelPackage.ATTRIBUTION__PARENT:
				setParent((Attribution)newValue);
				return;
			case ModelPackage.ATTRIBUTION__SOURCE_REALIZATION:
				setSourceRealization((String)newValue);
				return;
			case ModelPackage.ATTRIBUTION__FACTUALITY:
				setFactuality((String)newValue);
				return;
			case ModelPackage.ATTRIBUTION__AUTHOR_COMMITMENT:
				setAuthorCommitment((String)newValue);
				return;
			case ModelPackage.ATTRIBUTION__REPORT_STYLE:
				setReportStyle((String)newValue);
				return;
			case ModelPackage.ATTRIBUTION__SAME_CONTENT_AS_PARENT:
				setSameContentAsParent((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.ATTRIBUTION__SOURCE:
				setSource((SourceMention)null);
				return;
			case ModelPackage.ATTRIBUTION__ENTITY:
				setEntity(ENTITY_EDEFAULT);
				return;
			case ModelPackage.ATTRIBUTION__CUE:
				setCue((Cue)null);
				return;
			case ModelPackage.ATTRIBUTION__CONTENT:
				getContent().clear();
				return;
			case ModelPackage.ATTRIBUTION__PARENT:
				setParent((Attribution)null);
				return;
			case ModelPackage.ATTRIBUTION__SOURCE_REALIZATION:
				setSourceRealization(SOURCE_REALIZATION_EDEFAULT);
				return;
			case ModelPackage.ATTRIBUTION__FACTUALITY:
				setFactuality(FACTUALITY_EDEFAULT);
				return;
			case ModelPackage.ATTRIBUTION__AUTHOR_COMMITMENT:
				setAuthorCommitment(AUTHOR_COMMITMENT_EDEFAULT);
				return;
			case ModelPackage.ATTRIBUTION__REPORT_STYLE:
				setReportStyle(REPORT_STYLE_EDEFAULT);
				return;
			case ModelPackage.ATTRIBUTION__SAME_CONTENT_AS_PARENT:
				setSameContentAsParent(SAME_CONTENT_AS_PARENT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.ATTRIBUTION__SOURCE:
				return source != null;
			case ModelPackage.ATTRIBUTION__ENTITY:
				return ENTITY_EDEFAULT == null ? entity != null : !ENTITY_EDEFAULT.equals(entity);
			case ModelPackage.ATTRIBUTION__CUE:
				return cue != null;
			case ModelPackage.ATTRIBUTION__CONTENT:
				return content != null && !content.isEmpty();
			case ModelPackage.ATTRIBUTION__PARENT:
				return parent != null;
			case ModelPackage.ATTRIBUTION__SOURCE_REALIZATION:
				return SOURCE_REALIZATION_EDEFAULT == null ? sourceRealization != null : !SOURCE_REALIZATION_EDEFAULT.equals(sourceRealization);
			case ModelPackage.ATTRIBUTION__FACTUALITY:
				return FACTUALITY_EDEFAULT == null ? factuality != null : !FACTUALITY_EDEFAULT.equals(factuality);
			case ModelPackage.ATTRIBUTION__AUTHOR_COMMITMENT:
				return AUTHOR_COMMITMENT_EDEFAULT == null ? authorCommitment != null : !AUTHOR_COMMITMENT_EDEFAULT.equals(authorCommitment);
			case ModelPackage.ATTRIBUTION__REPORT_STYLE:
				return REPORT_STYLE_EDEFAULT == null ? reportStyle != null : !REPORT_STYLE_EDEFAULT.equals(reportStyle);
			case ModelPackage.ATTRIBUTION__SAME_CONTENT_AS_PARENT:
				return sameContentAsParent != SAME_CONTENT_AS_PARENT_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (entity: ");
		result.append(entity);
		result.append(", sourceRealization: ");
		result.append(sourceRealization);
		result.append(", factuality: ");
		result.append(factuality);
		result.append(", authorCommitment: ");
		result.append(authorCommitment);
		result.append(", reportStyle: ");
		result.append(reportStyle);
		result.append(", sameContentAsParent: ");
		result.append(sameContentAsParent);
		result.append(')');
		return result.toString();
	}

} //AttributionImpl
