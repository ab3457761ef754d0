import type { StandsInFor } from '../registry/google-class.ts';
import { propertiesServiceClass } from '../registry/script.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { Properties } from './properties.ts';

export class PropertiesService
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Properties.PropertiesService, typeof propertiesServiceClass>
{
  readonly definition = propertiesServiceClass;

  getDocumentProperties(): Properties {
    return this.named('document');
  }

  getScriptProperties(): Properties {
    return this.named('script');
  }

  getUserProperties(): Properties {
    return this.named(`user ${this.execution.identity.effectiveUser}`);
  }

  private named(name: string): Properties {
    return new Properties(this.execution, this.execution.world.properties.store(name));
  }
}
